"""Where things are."""

from pathlib import Path

TESTS = Path(__file__).parent.parent
PACKAGE = TESTS.parent
PLUGIN = PACKAGE / "python"
VECTORS = PACKAGE / "vectors"
