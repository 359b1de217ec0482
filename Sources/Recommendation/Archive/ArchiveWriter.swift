import Foundation
import ImageFile
public import LinearAlgebra

/// Gathers named parts and writes them to one file. What several parts hold alike is written once.
public struct ArchiveWriter {
    private final class Contents {
        var directory: [String: ArchivePart] = [:]
        var pieces: [FilePiece] = []
        var length = 0
        /// By checksum: parts with their pieces.
        var known: [UInt64: [(part: ArchivePart, piece: FilePiece)]] = [:]
    }

    private let contents: Contents
    private let prefix: String

    init() { (contents, prefix) = (Contents(), "") }

    private init(_ contents: Contents, prefix: String) { (self.contents, self.prefix) = (contents, prefix) }

    public func add(_ part: some Archivable, as name: String) {
        part.save(to: self.part(name))
    }

    /// Where the parts of a part go.
    func part(_ name: String) -> ArchiveWriter { ArchiveWriter(contents, prefix: prefix + name + "/") }

    /// Numbers that can be read in place.
    public func add<Number: BitwiseCopyable & Sendable>(numbers: Elements<Number>, as name: String) {
        let piece = FilePiece(count: numbers.count * MemoryLayout<Number>.stride) { body throws(FileDamage) in
            try numbers.withUnsafeBufferPointer { numbers throws(FileDamage) in try body(UnsafeRawBufferPointer(numbers)) }
        }
        contents.directory[prefix + name] = part(for: piece)
    }

    public func add<Number: BitwiseCopyable & Sendable>(numbers: [Number], as name: String) {
        add(numbers: Elements(numbers), as: name)
    }

    /// Something small, as JSON.
    public func add(value: some Encodable, as name: String) {
        guard let data = try? JSONEncoder().encode(value) else { preconditionFailure("\(name) has no form in JSON") }
        add(numbers: Array(data), as: name)
    }

    private func part(for piece: FilePiece) -> ArchivePart {
        // What cannot be read now is not found to be like anything, and says so when it is written.
        let checksum = (try? piece.checksum()) ?? 0
        for known in contents.known[checksum, default: []] where (try? known.piece.hasSameBytes(as: piece)) == true { return known.part }
        let start = (contents.length + ArchivePart.alignment - 1) / ArchivePart.alignment * ArchivePart.alignment
        if start > contents.length {
            contents.pieces.append(FilePiece([UInt8](repeating: 0, count: start - contents.length)))
        }
        let part = ArchivePart(start: start, length: piece.count)
        contents.pieces.append(piece)
        contents.length = start + piece.count
        contents.known[checksum, default: []].append((part, piece))
        return part
    }

    /// - Parameter origin: says what the parts were learnt from.
    func write(_ claim: FileClaim, origin: String) throws(FileDamage) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let directory = try? encoder.encode(contents.directory) else { preconditionFailure("a directory has a form in JSON") }
        try FileImage<ModelArchive>.write(
            [.origin: [FilePiece(Array(origin.utf8))], .directory: [FilePiece(Array(directory))], .data: contents.pieces], claim)
    }
}
