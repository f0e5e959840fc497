# Each target sets up what it needs first; `make help` lists them.

PY := .venv/bin/python
DIR ?= build/demo
MEDIA ?= $(wildcard ../shared/media)
SEED ?= 1
COUNT ?= 200
ARGS ?=
# Where it is set, each of the processes that the tests start would compile the program anew.
unexport PYTHONDONTWRITEBYTECODE
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help ready setup demo test run bench lint torture screenshots wheel icons sbom lock clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

ready:
	@sh packaging/setup.sh

setup: ## check and complete the set-up: system packages, .venv
	@sh packaging/setup.sh --again

demo: ready ## a whole polling day, from taps to PDF sheets (DIR=build/demo MEDIA=folder)
	$(OFFSCREEN) .venv/bin/observer-app demo "$(DIR)" $(if $(MEDIA),--media "$(MEDIA)")

test: ready ## the whole test suite (ARGS="tests/core -n0" for a part)
	$(OFFSCREEN) $(PY) -m pytest -n 2 --dist worksteal $(ARGS)

run: ready ## open the window
	.venv/bin/observer-app $(ARGS)

bench: ready ## speed and size beside their peers; writes build/bench.json
	$(OFFSCREEN) $(PY) -m tests.bench $(ARGS)

lint: ready ## format, lint, types, walls between rooms, tidiness of the tree
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) .venv/bin/lint-imports
	$(PY) -m tests.packaging.tree

torture: ready ## kill and starve the store at random moments (SEED=1 COUNT=200)
	$(OFFSCREEN) $(PY) -m tests.torture --seed $(SEED) --count $(COUNT) $(ARGS)

screenshots: ready ## pictures of every page, in build/screens; those of the README
	$(OFFSCREEN) $(PY) -m tests.screens build/screens --pictures resources/pictures $(ARGS)

wheel: ready ## build the wheel, without the network
	$(PY) -m hatchling build -t wheel -d build/dist

icons: ready ## PNG, ICO and ICNS from resources/icons/observer.svg
	$(OFFSCREEN) $(PY) packaging/icons.py build/icons

sbom: ready ## list everything that is shipped, linked libraries too: build/sbom.json
	$(PY) packaging/sbom.py build/sbom.json

lock: ## write the lock files again (needs uv; ARGS=--upgrade for newer versions)
	sh packaging/lock.sh $(ARGS)

clean: ## remove build/ and what the tools cached
	rm -rf build dist .mypy_cache .ruff_cache .hypothesis .import_linter_cache
