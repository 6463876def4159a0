"""How many articles a CPU second: each analysis alone with all it reads, and all together.

usage: python benchmarks/speed.py [FILE ...]     (default: our own example articles)
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import newskit

ARTICLES = Path(__file__).parents[1] / "examples" / "articles"
ANALYSES = ("sentences", "zones", "byline", "entities", "quotes", "hedges", "times", "timeline")
ROUNDS = 5


def seconds(texts: list[str], names: tuple[str, ...]) -> float:
    """CPU seconds for one round over all texts: the best of several, since others use the machine too."""
    best = float("inf")
    for _ in range(ROUNDS):
        clock = time.process_time()
        for text in texts:
            article = newskit.read(text)
            for name in names:
                _ = article[name]
        best = min(best, time.process_time() - clock)
    return best


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or sorted(ARTICLES.glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(map(len, texts))
    seconds(texts, ANALYSES)  # warm
    print(f"{len(texts)} articles, {size / len(texts):,.0f} characters each")
    for names in (*((name,) for name in ANALYSES), ANALYSES):
        spent = seconds(texts, names)
        label = "all" if len(names) > 1 else names[0]
        print(
            f"{label:10} {len(texts) / spent:10,.0f} articles/s {size / spent / 1e6:8.2f} MB/s {1000 * spent / len(texts):8.2f} ms"
        )


if __name__ == "__main__":
    main()
