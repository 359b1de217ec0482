import Foundation

/// The files of a catalogue's folder, as far as a loader reads them.
struct CatalogFiles: Sendable {
    let folder: String

    /// The folder's own name, which mistakes are reported under.
    var name: String { URL(fileURLWithPath: folder).lastPathComponent }

    /// Paths below the folder, in alphabetical order: "products/shoes.yaml".
    func paths(in subfolder: String, suffix: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + subfolder)) ?? []
        return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted().map { subfolder + "/" + $0 }
    }

    func subfolders(of subfolder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + subfolder)) ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            let path = folder + "/" + subfolder + "/" + name
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        }.sorted().map { subfolder + "/" + $0 }
    }

    func exists(_ path: String) -> Bool { access(folder + "/" + path, F_OK) == 0 }

    func text(_ path: String) -> Result<String, CatalogIssue> {
        guard let data = FileManager.default.contents(atPath: folder + "/" + path) else {
            let message = exists(path) ? "the file cannot be read. Check its permissions." : "the file is missing. Put it back."
            return .failure(CatalogIssue(file: display(path), line: nil, message: message))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            return .failure(CatalogIssue(file: display(path), line: nil, message: "this is not UTF-8 text. Save it as UTF-8."))
        }
        return .success(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }

    func display(_ path: String) -> String { name + "/" + path }

    var all: [String] {
        ["shop.yaml", "synonyms.yaml", "customers.csv", "interactions.csv", "orders.yaml", "service/terms.txt", "service/mood.txt"].filter(exists)
            + paths(in: "service/questions", suffix: ".txt")
            + ["vocabulary", "products", "reviews", "needs"].flatMap { paths(in: $0, suffix: ".yaml") }
            + subfolders(of: "knowledge").flatMap { paths(in: $0, suffix: ".md") }
            + subfolders(of: "utterances").flatMap { paths(in: $0, suffix: ".txt") }
    }

    /// Changes whenever a file's path, size or time of change does. FNV-1a (Fowler, Noll, Vo), 64 bits.
    var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for path in all + subfolders(of: "flows").flatMap({ paths(in: $0, suffix: ".yaml") }) {
            var info = stat()
            guard stat(folder + "/" + path, &info) == 0 else { continue }
            for byte in "\(path) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec)\n".utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        return String(hash, radix: 16)
    }
}
