# Every target sets up .venv by itself, from pyproject.toml and the versions in constraints.txt.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: serve build test check accept notebooks bench audit clean drift offline

serve: $(READY) ## Serve the site at http://127.0.0.1:8000 and refresh it when a file changes
	$(BIN)/mkdocs serve

# Built aside and then put in its place: a build that fails leaves the site that stands alone.
build: $(READY) ## Build the site into site/
	rm -rf .cache/site
	$(BIN)/mkdocs build --strict --site-dir .cache/site
	rm -rf site
	mv .cache/site site

offline: $(READY) ## Build a copy that opens from the disk: site-offline/index.html
	rm -rf .cache/offline
	OFFLINE=true $(BIN)/mkdocs build --strict --no-directory-urls --site-dir .cache/offline
	$(BIN)/python -m lossbook.site.offline .cache/offline
	rm -rf site-offline
	mv .cache/offline site-offline

test: $(READY) ## Run all tests
	$(BIN)/pytest

check: $(READY) ## Check format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

accept: $(READY) ## Record what the snippets print now as what they should print; then read the diff
	$(BIN)/pytest tests/test_snippets.py --accept
	git diff --stat -- tests/recorded

notebooks: $(READY) ## Build the site and run the notebooks of all its pages
	$(BIN)/mkdocs build --strict --quiet --site-dir .cache/site
	$(BIN)/python tests/notebooks.py

drift: $(READY) ## Run all snippets under another torch, say TORCH=2.15.0, and report what differs
	$(BIN)/python tests/drift.py "$(TORCH)"

bench: $(READY) ## Measure build time and memory
	$(BIN)/python tests/bench.py

audit: $(READY) ## Build the site and measure what its pages are like to load, see and use
	$(BIN)/mkdocs build --strict --quiet --site-dir .cache/site
	$(BIN)/python tests/audit.py

clean: ## Remove all that was made: environment, record, sites
	rm -rf $(VENV) .cache site site-offline docs/downloads docs/llms.txt

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Lossbook needs Python 3.11 or newer; try make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@
