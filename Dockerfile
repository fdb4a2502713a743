# The service in a container: docker build -t gongkai . ; compose.yaml runs it with a PostgreSQL.
FROM python:3.12-slim-bookworm AS build
WORKDIR /src
RUN python -m venv /opt/gongkai
# Dependencies change less often than the program, so they are a layer of their own.
COPY pyproject.toml README.md LICENSE ./
RUN /opt/gongkai/bin/python -c "import tomllib; p = tomllib.load(open('pyproject.toml', 'rb'))['project']; print('\n'.join(d for d in p['dependencies'] + p['optional-dependencies']['spacy'] + p['optional-dependencies']['serve'] + p['optional-dependencies']['postgresql'] if not d.startswith('gongkai')))" > requirements.txt \
    && /opt/gongkai/bin/pip install --no-cache-dir -r requirements.txt
COPY . .
RUN /opt/gongkai/bin/pip install --no-cache-dir --no-deps .

FROM python:3.12-slim-bookworm
RUN groupadd --gid 10001 gongkai \
    && useradd --uid 10001 --gid 10001 --home-dir /data gongkai \
    && install -d -o gongkai -g gongkai -m 700 /data
COPY --from=build /opt/gongkai /opt/gongkai
ENV PATH=/opt/gongkai/bin:$PATH PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
# Docker waits 10 s before it kills; run with --stop-timeout above twice `grace` of configs/serve.yaml.
ENTRYPOINT ["gongkai", "serve", "--host", "0.0.0.0", "--data", "/data"]
CMD ["--api-key-file", "/run/secrets/api_keys"]
