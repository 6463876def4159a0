# The front door. On a machine with Python 3.11 or later, make and git, each target sets up what it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV_VERSION := 0.13.9
export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := $(VENV)

SYNC = $(BIN)/uv sync --quiet --locked --inexact --python $(BIN)/python

.PHONY: help demo test check lint types imports spelling docs package measure clean

help:
	@echo "make demo     analyse one of the example articles"
	@echo "make test     run the tests"
	@echo "make check    ruff, mypy, pyright, import-linter, codespell, tests"
	@echo "make docs     build the documentation into docs/_build/html"
	@echo "make package  build wheel and sdist, and try them in empty environments"
	@echo "make measure  score on the corpora beside the project, where they are"

$(BIN)/uv:
	@echo "Setting up $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newskit needs Python 3.11 or later; make PYTHON=python3.12 ... picks another")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

# One stamp for each set of dependencies; a change of the lock file renews it.
$(VENV)/.run: $(BIN)/uv pyproject.toml uv.lock
	@$(SYNC) --no-default-groups && touch $@

$(VENV)/.test: $(BIN)/uv pyproject.toml uv.lock
	@$(SYNC) --group test && touch $@ $(VENV)/.run

$(VENV)/.check: $(BIN)/uv pyproject.toml uv.lock
	@$(SYNC) --group check && touch $@ $(VENV)/.test $(VENV)/.run

$(VENV)/.docs: $(BIN)/uv pyproject.toml uv.lock
	@$(SYNC) --group docs && touch $@

$(VENV)/.package: $(BIN)/uv pyproject.toml uv.lock
	@$(SYNC) --group package && touch $@

demo: $(VENV)/.run
	@$(BIN)/newskit analyse examples/articles/$(or $(ARTICLE),harbour-crossing).txt

test: $(VENV)/.test
	$(BIN)/python -m pytest

check: lint types imports spelling test

lint: $(VENV)/.check
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.check
	$(BIN)/mypy
	$(BIN)/mypy tests/typing
	$(BIN)/pyright

imports: $(VENV)/.check
	$(BIN)/lint-imports --no-cache

spelling: $(VENV)/.check
	$(BIN)/codespell

docs: $(VENV)/.docs $(VENV)/.run
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

package: $(VENV)/.package
	.ci/package

measure: $(VENV)/.run
	$(BIN)/python ../shared/scorers/measure.py $(AREA)

clean:
	rm -rf $(VENV) build dist docs/_build .pytest_cache .mypy_cache .ruff_cache .hypothesis
