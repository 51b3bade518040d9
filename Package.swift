// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
/// For the rooms whose generic code others fill with their types: without it each record is read by way of tables of
/// functions, many times slower (docs/speed.md).
let inlined = strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]
/// For a quick start: addresses are settled when the program is built, not at each start, and the libraries that
/// `scripts/static-libraries` finds are inside (docs/speed.md).
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    ["-L.build/static", "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc"],
    .when(configuration: .release))
]

let package = Package(
  name: "heed",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "Drawing", swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Drawing", "CNcurses"], swiftSettings: strict),
    .target(name: "StrictJSON", swiftSettings: inlined),
    .target(name: "Resources", path: "Resources", publicHeadersPath: "include"),
    .target(name: "Casework", swiftSettings: inlined),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "RegisterStore",
      dependencies: [
        "Casework", "StrictJSON", "Resources", "CLinux", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: inlined),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CLateLibraries"),
    .target(
      name: "Exchange",
      dependencies: [
        "Casework", "Drawing", "CZip", "CExpat", "CXlsxWriter", "CLateLibraries",
        .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: strict),
    .target(name: "Desk", dependencies: ["Casework", "Drawing"], swiftSettings: strict),
    .executableTarget(
      name: "heed",
      dependencies: [
        "Terminal", "Desk", "Exchange", "RegisterStore", "Casework", "Drawing", "StrictJSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict, linkerSettings: quickStart),
    .executableTarget(
      name: "heed-benchmark-records", dependencies: ["Casework", "RegisterStore", "StrictJSON"],
      path: "Benchmarks/Generator", swiftSettings: strict),
    .executableTarget(
      name: "heed-benchmark-states", dependencies: ["Casework", "RegisterStore"], path: "Benchmarks/States",
      swiftSettings: strict),
    .executableTarget(
      name: "heed-benchmark-inside", dependencies: ["Casework", "RegisterStore", "StrictJSON", "CLinux"],
      path: "Benchmarks/Inside", swiftSettings: strict),
    .executableTarget(name: "heed-benchmark-decoder", path: "Benchmarks/Decoder", swiftSettings: strict),
    .target(name: "HostileText", path: "Tests/HostileText", swiftSettings: strict),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing", "HostileText"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Drawing", "CNcurses"], swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .testTarget(name: "ResourcesTests", dependencies: ["Resources"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Casework", "CLateLibraries", "HostileText"],
      exclude: ["Reports/Drawings"],
      swiftSettings: strict),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"], swiftSettings: strict),
    .testTarget(
      name: "RegisterStoreTests", dependencies: ["RegisterStore", "Casework", "StrictJSON", "Resources"],
      swiftSettings: strict),
    .testTarget(
      name: "DeskTests", dependencies: ["Desk", "Casework", "Drawing", "HostileText"], exclude: ["Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "HeedTests",
      dependencies: ["heed", "Exchange", "Casework", "RegisterStore", "StrictJSON"],
      swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["heed", "StrictJSON", "HostileText"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
