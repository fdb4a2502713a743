# Everything on a fresh machine with Python 3.11 or later and make:
#   make demo    installs what tagging needs and tags the reports of examples/
#   make test    installs all and runs lint, types and tests
#   make test-fast    runs the tests that need no model, no service and no training
#   make test-full    runs the tests with the full numbers: the whole corpus, more examples, more kills
#   make coverage    prints how much of the code the tests run, and writes coverage.xml
#   make panel-bundle    builds the libraries of the pages of a panel anew
#   make docs    builds the documentation site in build/site
#   make e2e-labelstudio    installs a Label Studio and runs the round with it
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# A virtual environment for Label Studio (0.8 GB), kept from run to run.
LABEL_STUDIO ?= /tmp/gongkai-label-studio
# A process of tests for each core. A core without work takes tests from another.
PYTEST := $(BIN)/pytest -n logical --maxprocesses 8 --dist worksteal

.PHONY: panel-bundle demo test lint types tests test-fast test-full coverage docs installed-copy e2e-labelstudio format messages clean

demo: $(VENV)/.base
	$(BIN)/gongkai tag examples -o out/demo --format jsonl,parquet,xlsx,html

# The type check runs beside the tests, and each prints its result when it ends.
test: lint
	@$(MAKE) --no-print-directory -j 2 types tests

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: installed-copy
	MYPYPATH=build/types $(BIN)/mypy

docs: installed-copy
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

# mypy and mkdocstrings do not follow the mapping of an editable install; they read the package as a wheel
# contains it. The copy keeps the times of the files, so mypy checks only what has changed.
installed-copy: $(VENV)/.dev
	rm -rf build/types
	$(BIN)/python -W ignore -c 'import setuptools; setuptools.setup()' -q build_py --build-lib build/types

tests: $(VENV)/.dev
	$(PYTEST) --durations 10

test-fast: $(VENV)/.dev
	$(PYTEST) -m 'not slow and not full' tests/test_layers.py tests/document tests/annotations tests/rules tests/inference

test-full: $(VENV)/.dev
	$(PYTEST) -m 'full or hypothesis' --hypothesis-profile full --durations 10

coverage: $(VENV)/.dev
	$(PYTEST) --cov --cov-report term:skip-covered --cov-report xml

e2e-labelstudio: $(VENV)/.dev $(LABEL_STUDIO)/.installed
	LABEL_STUDIO=$(LABEL_STUDIO) $(BIN)/pytest -s tests/e2e/test_label_studio.py

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Extracts the messages of the command line and of the checks, updates the catalogues and compiles them.
messages: $(VENV)/.dev
	mkdir -p build
	$(BIN)/pybabel -q extract --no-wrap --sort-output --add-location=file --project=gongkai --version=0.2 --msgid-bugs-address=https://github.com/gongkai/gongkai/issues -o build/messages.pot gongkai/cli document inference panel
	$(BIN)/pybabel -q update --no-wrap --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date -D gongkai -i build/messages.pot -d gongkai/locale
	$(BIN)/pybabel -q compile -D gongkai -d gongkai/locale

# Builds the libraries of the pages of a panel; needs Node.
panel-bundle:
	cd panel/pages/bundle && npm ci && npm run --silent build

clean:
	rm -rf $(VENV) build dist out *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage coverage.xml

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.base: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

$(LABEL_STUDIO)/.installed:
	$(PYTHON) -m venv $(LABEL_STUDIO)
	$(LABEL_STUDIO)/bin/python -m pip install --quiet --disable-pip-version-check 'label-studio==1.23.*'
	touch $@
