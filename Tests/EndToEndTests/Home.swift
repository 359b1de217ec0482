import Foundation

/// A user's home of its own: data, settings and environment. Gone when the test is over.
final class Home: Sendable {
    /// Everything the tests write is under here.
    private static let root: String = {
        let path = FileManager.default.temporaryDirectory.path + "/shopkeeper-tests-\(getpid())"
        atexit { try? FileManager.default.removeItem(atPath: FileManager.default.temporaryDirectory.path + "/shopkeeper-tests-\(getpid())") }
        return path
    }()

    /// A home whose demo shop is loaded; the others copy it, as loading takes seconds.
    private static let loaded = Task {
        let home = try Home()
        _ = try await Program.run(["ask", "hello"], in: home)
        return home
    }

    let path: String

    /// A home where the program was never started.
    init() throws {
        path = Self.root + "/" + UUID().uuidString
        _ = try folder("data")
        _ = try folder("config")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A home where the demo shop is loaded and nothing was done yet.
    static func withDemoShop() async throws -> Home {
        let model = try await loaded.value
        let home = try Home()
        try FileManager.default.copyItem(atPath: model.path + "/data/shopkeeper", toPath: home.path + "/data/shopkeeper")
        return home
    }

    var shopFile: String { path + "/data/shopkeeper/shops/demo/shop.sqlite" }

    /// The test's own environment, without what would change the program's behaviour.
    var environment: [String: String] {
        let kept = ProcessInfo.processInfo.environment.filter { name, _ in
            !["SHOPKEEPER_", "LC_", "XDG_", "TMUX"].contains(where: name.hasPrefix) && !["NO_COLOR", "LANGUAGE"].contains(name)
        }
        return kept.merging([
            "HOME": path, "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config", "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "SHOPKEEPER_RESOURCES": Program.resources,
        ]) { _, new in new }
    }

    /// Makes a folder.
    func folder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
        return path + "/" + name
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    @discardableResult
    func write(_ data: Data, to name: String) throws -> String {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file.path
    }

    func configure(_ text: String) throws { try write(text, to: "config/shopkeeper/config.toml") }
}
