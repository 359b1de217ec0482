public import Commerce
import Foundation
public import ImageFile
public import LinearAlgebra

/// The named parts of an archive that is read in place. All bytes were checked when it was opened.
public struct ArchiveReader: Sendable {
    /// The products that the archive's models know: those of the catalogue that they were learnt from, which are not kept in it.
    public let assortment: Assortment
    public let vocabulary: Vocabulary
    private let data: FileSlice
    private let directory: [String: ArchivePart]
    private let prefix: String

    /// Nil where the archive was made from something else than `origin`.
    /// - Throws: `FileDamage` where there is no usable file.
    init?(opening path: String, origin: String, assortment: Assortment, vocabulary: Vocabulary) throws(FileDamage) {
        let image = try FileImage<ModelArchive>(mapping: path)
        guard let ownOrigin = image.text(of: .origin) else { throw .corrupt(path: path) }
        guard ownOrigin == origin else { return nil }
        guard let directory = image.text(of: .directory).flatMap({ try? JSONDecoder().decode([String: ArchivePart].self, from: Data($0.utf8)) }),
            image[.data].start != nil
        else { throw .corrupt(path: path) }
        (self.assortment, self.vocabulary, self.directory) = (assortment, vocabulary, directory)
        (data, prefix) = (image[.data], "")
    }

    private init(_ reader: ArchiveReader, prefix: String) {
        (assortment, vocabulary, data) = (reader.assortment, reader.vocabulary, reader.data)
        (directory, self.prefix) = (reader.directory, prefix)
    }

    public func part<Part: Archivable>(_ name: String, _ type: Part.Type = Part.self) throws(FileDamage) -> Part {
        try Part(from: part(name))
    }

    /// Where the parts of a part are.
    func part(_ name: String) -> ArchiveReader { ArchiveReader(self, prefix: prefix + name + "/") }

    /// Numbers in place.
    public func numbers<Number: BitwiseCopyable & Sendable>(_ name: String) throws(FileDamage) -> Elements<Number> {
        let stride = MemoryLayout<Number>.stride
        guard let part = directory[prefix + name], part.length.isMultiple(of: stride), part.start.isMultiple(of: ArchivePart.alignment),
            0...data.range.count ~= part.start, 0...data.range.count - part.start ~= part.length,
            let start = data.start(of: part.start..<part.start + part.length)
        else { throw damage }
        let numbers = UnsafeRawBufferPointer(start: start, count: part.length).assumingMemoryBound(to: Number.self)
        return Elements(borrowing: numbers, of: data.owner)
    }

    public func value<Value: Decodable>(_ name: String, _ type: Value.Type = Value.self) throws(FileDamage) -> Value {
        let bytes: Elements<UInt8> = try numbers(name)
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(bytes)) else { throw damage }
        return value
    }

    /// - Throws: `FileDamage.corrupt` where parts do not fit each other.
    public func check(_ fits: Bool) throws(FileDamage) {
        guard fits else { throw damage }
    }

    /// What to throw of parts that are missing or wrong.
    public var damage: FileDamage { .corrupt(path: data.owner.path) }
}
