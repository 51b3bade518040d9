# Thin targets: each is one command a person could type. `make demo` and `make test` set up all they need.
PREFIX ?= /usr/local
SWIFT  ?= swift
# Whole-module optimisation across modules matters: records are read through generic visitors (see docs/speed.md).
RELEASE = -c release -Xswiftc -static-stdlib -Xswiftc -cross-module-optimization
BINARY  = .build/release/heed

.PHONY: demo build test format lint docs bench bench-tools install setup clean

demo: build
	$(BINARY) demo

build: setup
	@scripts/static-libraries .build/static
	$(SWIFT) build $(RELEASE) --product heed

test: setup lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

docs: build
	scripts/make-docs $(BINARY)

bench: build bench-tools
	Benchmarks/run $(BINARY)

# What the benchmarks measure with, built as the program is.
bench-tools: build
	$(SWIFT) build $(RELEASE) --product heed-benchmark-records
	$(SWIFT) build $(RELEASE) --product heed-benchmark-inside
	$(SWIFT) build $(RELEASE) --product heed-benchmark-decoder

install: build
	scripts/install $(BINARY) $(DESTDIR)$(PREFIX)

setup:
	@scripts/setup

clean:
	rm -rf .build
