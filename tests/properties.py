"""How many examples the property tests try: a part of them by default, all in the full run."""

from hypothesis import HealthCheck, settings

QUICK, FULL = "quick", "full"

# Neither a deadline nor the health check of slow data: both fail on a machine that is busy.
settings.register_profile(
    QUICK, max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(FULL, settings.get_profile(QUICK), max_examples=100)


def examples(full: int) -> int:
    """Return how many examples a test tries that tries `full` of them in the full run."""
    share = settings().max_examples / settings.get_profile(FULL).max_examples
    return max(4, round(full * share))
