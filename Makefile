# More Than Fine. `make run` serves it, `make test` tests it; each sets up all it needs, into .venv and node_modules.

PYTHON ?= python3
PORT   ?= 8000
OUT    ?= dist
# tests at a time: browsers wait a lot, so one more than the two cores that we count on
WORKERS ?= 3

BIN    := .venv/bin
CLIENT := $(shell find client -name '*.ts' -o -name '*.tsx')
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: run test test-engines install lint format bench screenshots export schema clean

run: static/build/.stamp ## install, build and serve on 127.0.0.1:$(PORT)
	@$(BIN)/feelings-wheel serve --port $(PORT)

install: static/build/.stamp

test: static/build/.stamp .venv/.browser ## install what the tests need, a browser included, and run them all
	@$(BIN)/deno test --quiet --allow-read --allow-env client
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile

test-engines: static/build/.stamp .venv/.engines ## what has to hold in Chromium, Firefox and WebKit; gets them from Debian
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) tests/engines

lint: static/build/.stamp .venv/.dev ## ruff, mypy, deno fmt/lint/check, djlint
	@$(BIN)/ruff format --check . && $(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/deno fmt --check --quiet && $(BIN)/deno lint --quiet && $(BIN)/deno check --quiet client bench
	@$(BIN)/djlint --quiet --lint templates

format: .venv/.dev ## let the formatters have their way
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .
	@$(BIN)/deno fmt --quiet

schema: static/build/.stamp ## write the published JSON Schema beside the words
	@$(BIN)/python -m feelings_wheel.vocabulary.schema > data/feelings_wheel.schema.json

bench: static/build/.stamp .venv/.browser ## what the memory is worth, and how fast it is (two minutes)
	@$(BIN)/python bench/stock.py > .venv/.stock.json
	@$(BIN)/deno run --quiet --frozen bench/simulate.ts < .venv/.stock.json
	@$(BIN)/deno run --quiet --frozen bench/replay.ts < .venv/.stock.json
	@$(BIN)/python -m bench.feedback
	@$(BIN)/python -m bench.export

export: static/build/.stamp ## write the static site into $(OUT); BASE_URL=https://… where it will be found
	@$(BIN)/feelings-wheel export $(OUT) $(if $(BASE_URL),--base-url $(BASE_URL))

screenshots: static/build/.stamp .venv/.browser ## the pictures in the README
	@$(BIN)/python -m tools.screenshots docs/screenshots

clean: ## forget everything that was installed or built
	rm -rf .venv node_modules static/build dist

# --- set-up; each step leaves a stamp, so that a second run starts at once ---

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "This needs Python 3.11 or newer; '$(PYTHON)' is not. Install one, or name it: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "· creating .venv"
	@rm -rf .venv
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
	  echo "Python could not create a virtual environment. On Debian or Ubuntu: sudo apt install python3-venv"; exit 1; }

.venv/.installed: pyproject.toml constraints.txt hatch_build.py deno.json deno.lock | .venv/bin/python
	@echo "· installing the app and building the client (once; about half a minute)"
	@$(PIP) --editable '.[build]' || { \
	  echo "Installing failed (see above). Check that PyPI and the npm registry can be reached, then run the same command again."; exit 1; }
	@touch $@

static/build/.stamp: .venv/.installed $(CLIENT)
	@echo "· building the client"
	@$(BIN)/python hatch_build.py
	@touch $@

.venv/.dev: .venv/.installed
	@echo "· installing the linters"
	@$(PIP) --editable '.[dev,test]' || { \
	  echo "Installing the linters failed (see above). Check that PyPI can be reached, then run the same command again."; exit 1; }
	@touch $@

.venv/.browser: .venv/.installed
	@echo "· installing the test tools and looking for a browser"
	@$(PIP) --editable '.[test]' || { \
	  echo "Installing the test tools failed (see above). Check that PyPI can be reached, then run the same command again."; exit 1; }
	@$(BIN)/python tools/browser.py > $@ || { rm -f $@; exit 1; }

.venv/.engines: .venv/.browser
	@echo "· looking for Firefox and WebKit"
	@$(BIN)/python -m tools.engines > $@ || { rm -f $@; exit 1; }
