# Two commands matter: `make run` opens the assistant on the demo shop, `make test` runs every test.
# Both first install what is missing of the system libraries (Debian and Ubuntu).

SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE := .build/release/shopkeeper

.PHONY: soak run build test dependencies install uninstall demo-data screenshot smoke clean

run: build
	@$(RELEASE)

build: dependencies
	$(SWIFT) build -c release --product shopkeeper

test: dependencies
	@command -v tmux >/dev/null || Scripts/install-dependencies tmux
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# The searches' properties over very many random inputs: pruned against exhaustive results, damaged index files; and a
# program that is killed while it makes an index, imports or starts, or while it changes an order.
soak: build
	@command -v sqlite3 >/dev/null || Scripts/install-dependencies sqlite3
	Scripts/soak-index $(RELEASE)
	Scripts/soak-service $(RELEASE)
	SHOPKEEPER_SOAK=20000 $(SWIFT) test --filter 'PostingTests|IndexFileTests'

# A few turns through the release binary, in a data directory of its own.
smoke: build
	Scripts/smoke $(RELEASE)

dependencies:
	@Scripts/install-dependencies

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/shopkeeper"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/shopkeeper"
	rm -rf "$(DESTDIR)$(PREFIX)/share/shopkeeper/Catalog" "$(DESTDIR)$(PREFIX)/share/shopkeeper/Prompts"
	cp -R Catalog Prompts "$(DESTDIR)$(PREFIX)/share/shopkeeper/"

uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/bin/shopkeeper" "$(DESTDIR)$(PREFIX)/share/shopkeeper"

# Writes Catalog/customers.csv, interactions.csv and orders.yaml anew; the same seed gives the same files.
demo-data: dependencies
	$(SWIFT) run demo-data

# Draws docs/screen.svg from the running program (needs tmux and python3).
screenshot: build
	Scripts/screenshot $(RELEASE) docs/screen.svg

clean:
	$(SWIFT) package clean
