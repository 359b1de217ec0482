// swift-tools-version: 6.1
import PackageDescription

/// `SHOPKEEPER_STRICT=1` (set by CI) turns every warning of our own targets into an error.
let strict = Context.environment["SHOPKEEPER_STRICT"] == "1"

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A module whose loops learn or search: optimised in debug builds too, without which the tests take minutes longer.
/// What a debug build checks it goes on checking.
func loopModule(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: settings + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
        exclude: exclude, swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let httpServer = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let httpSockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
    name: "shopkeeper",
    products: [.executable(name: "shopkeeper", targets: ["shopkeeper"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The C side: one shim over ncursesw, loops over vectors as wide as the processor has, five system libraries.
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CVectorKernels"),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
        .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev"])]),

        // Imports run downwards only: a target may use those above its own group, never its neighbours.
        module("Terminal", ["CTerminal"]),
        loopModule("Commerce"),
        loopModule("Text", ["CStemmer"]),
        loopModule("Classification", ["Text"]),
        loopModule("LinearAlgebra", ["COpenBLAS", "CVectorKernels"]),
        module("ImageFile", ["CXXHash"]),
        module("Figures"),

        module("DemoData", ["Commerce"]),
        module("Storage", ["Commerce", "Text", "CZlib", grdb, yams]),
        loopModule("Search", ["Commerce", "Text", "LinearAlgebra", "ImageFile"]),
        loopModule("Recommendation", ["Commerce", "Text", "LinearAlgebra", "ImageFile"]),
        loopModule("Understanding", ["Commerce", "Text", "Classification"]),
        module("LanguageModel", ["Text", "CCurl"]),

        loopModule("CustomerService", ["Commerce", "Text", "Classification", "Search"]),
        module("Writing", ["Commerce", "Text", "LanguageModel", mustache]),

        module("Assistant", [
            "Commerce", "Text", "ImageFile", "Storage", "Search", "Recommendation", "Understanding", "LanguageModel",
            "CustomerService", "Writing",
        ]),
        module("TerminalApp", ["Terminal", "Commerce", "Text", "Understanding", "Writing", "Assistant"]),

        .executableTarget(
            name: "shopkeeper",
            dependencies: [
                "Terminal", "Commerce", "Text", "LinearAlgebra", "ImageFile", "Figures", "Storage", "Search", "Recommendation", "Understanding",
                "LanguageModel", "CustomerService", "Writing", "Assistant", "TerminalApp", argumentParser, toml,
            ], swiftSettings: settings),
        .executableTarget(
            name: "demo-data", dependencies: ["Commerce", "DemoData", "Storage", argumentParser, yams],
            swiftSettings: settings),
        // Built only on request: `swift build -c release --product benchmarks`.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Commerce", "Text", "LinearAlgebra", "Figures", "DemoData", "Storage", "Search", "Recommendation", "Understanding", "CZlib",
                argumentParser,
            ],
            path: "Benchmarks", exclude: ["README.md"],
            swiftSettings: settings),

        tests("DemoData", ["Commerce", "Storage", "Recommendation"]),
        tests("Recommendation", ["Commerce", "LinearAlgebra", "ImageFile"]),
        tests("Terminal"),
        tests("Text"),
        tests("Classification", ["Text"]),
        tests("LinearAlgebra"),
        tests("Figures"),
        tests("Understanding", ["Commerce", "Text", "Classification", "Storage"], exclude: ["Dialogues"]),
        tests("Commerce"),
        tests("Storage", ["Commerce", "Text", grdb]),
        tests("Search", ["Commerce", "Text", "LinearAlgebra", "ImageFile"]),
        tests("TerminalApp", ["Terminal", "Commerce", "Understanding", "Assistant"], exclude: ["Screens"]),
        tests("CustomerService", ["Commerce", "Storage"]),
        // A model server for tests: speaks the real protocol, well or badly.
        .target(
            name: "ModelServer", dependencies: ["LanguageModel", httpServer, httpSockets], path: "Tests/ModelServer", swiftSettings: settings),
        tests("LanguageModel", ["ModelServer"]),
        tests("Writing", ["Commerce", "Text", "LanguageModel", "ModelServer"]),
        tests(
            "Assistant",
            ["Commerce", "Text", "ImageFile", "Search", "Recommendation", "Storage", "Understanding", "LanguageModel", "Writing", "ModelServer"],
            exclude: ["Hostile"]),
        // Drives the built program, which is why it stands beside the tests' bundle.
        .testTarget(
            name: "EndToEndTests", dependencies: ["shopkeeper", "ModelServer", grdb], resources: [.copy("Resources")],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
