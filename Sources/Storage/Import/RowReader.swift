import Foundation

/// Takes a file's bytes apart into rows, in the format that its first bytes show.
struct RowReader {
    let format: ImportFormat
    private var parser: Parser
    private var header: [String]
    private var shopify: ShopifyRow?

    private enum Parser {
        case lines(LineSplitter)
        case delimited(DelimitedText)
        case feed(FeedText)
    }

    /// - Parameter start: the file's first bytes; they are to be fed as well.
    /// - Throws: `ImportError.unknownFormat`.
    init(start: ArraySlice<UInt8>, path: String) throws {
        header = []
        let text = start.dropFirst(Self.markLength(start))
        let first = text.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
        switch first {
        case nil: throw ImportError.unknownFormat(path, "it is empty")
        case UInt8(ascii: "{"):
            format = .jsonLines
            parser = .lines(LineSplitter())
        case UInt8(ascii: "["):
            throw ImportError.unknownFormat(path, "it is one JSON list; write one object a line instead (jq -c '.[]')")
        case UInt8(ascii: "<"):
            format = .googleFeed
            parser = .feed(FeedText())
        default:
            guard let table = Self.table(text) else {
                throw ImportError.unknownFormat(path, "its first line is no header of columns, and it is neither JSON nor XML")
            }
            format = table.format
            parser = .delimited(DelimitedText(separator: table.separator))
        }
    }

    /// Length of the byte order mark.
    static func markLength(_ bytes: ArraySlice<UInt8>) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    private static func table(_ text: ArraySlice<UInt8>) -> (format: ImportFormat, separator: UInt8)? {
        let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
        var best: [String] = []
        var chosen = separators[0]
        for separator in separators {
            var header: [String]?
            var reader = DelimitedText(separator: separator)
            let keepFirst: (DelimitedRecord) -> Void = { if header == nil, $0.problem == nil { header = $0.fields } }
            reader.feed(text.prefix(65_536), keepFirst)
            reader.finish(keepFirst)
            if let header, header.count > best.count { (best, chosen) = (header, separator) }
        }
        let keys = Set(best.map { ColumnName.key($0) })
        guard best.count > 1, best.allSatisfy({ $0.utf8.count < 200 }) else { return nil }
        if keys.isSuperset(of: ["handle", "variant_price"]) { return (.shopify, chosen) }
        if keys.isSuperset(of: ["id", "title", "link", "availability", "price"]) { return (.googleTable, chosen) }
        return (.delimited, chosen)
    }

    mutating func feed(_ bytes: ArraySlice<UInt8>, _ emit: (Result<RawRow, RowProblem>) throws -> Void) throws {
        switch parser {
        case .lines(var splitter):
            parser = .lines(LineSplitter())
            try splitter.feed(bytes) { try emit(Self.row($0)) }
            parser = .lines(splitter)
        case .feed(var reader):
            try reader.feed(bytes, emit)
            parser = .feed(reader)
        case .delimited(var reader):
            try reader.feed(bytes) { try take($0, emit) }
            parser = .delimited(reader)
        }
    }

    mutating func finish(_ emit: (Result<RawRow, RowProblem>) throws -> Void) throws {
        switch parser {
        case .lines(var splitter): try splitter.finish { try emit(Self.row($0)) }
        case .feed(var reader): try reader.finish(emit)
        case .delimited(var reader): try reader.finish { try take($0, emit) }
        }
    }

    private static func row(_ line: LineSplitter.Line) -> Result<RawRow, RowProblem> {
        if line.isTooLong { return .failure(RowProblem(line: line.number, reason: "the line is too long")) }
        do throws(JSONLine.Malformed) {
            return .success(RawRow(line: line.number, fields: try JSONLine.fields(of: line.bytes)))
        } catch {
            return .failure(RowProblem(line: line.number, reason: error.reason))
        }
    }

    private mutating func take(_ record: DelimitedRecord, _ emit: (Result<RawRow, RowProblem>) throws -> Void) throws {
        if let problem = record.problem { return try emit(.failure(RowProblem(line: record.line, reason: problem))) }
        guard !header.isEmpty else {
            header = record.fields
            if format == .shopify { shopify = ShopifyRow() }
            return
        }
        guard record.fields.count <= header.count || record.fields[header.count...].allSatisfy(\.isEmpty) else {
            let reason = "it has \(record.fields.count) fields, the header has \(header.count)"
            return try emit(.failure(RowProblem(line: record.line, reason: reason)))
        }
        let fields = zip(header, record.fields).map { (column: $0, value: RawValue.text($1)) }
        let raw = RawRow(line: record.line, fields: fields)
        guard shopify != nil else { return try emit(.success(raw)) }
        if let completed = shopify?.completed(raw) { try emit(.success(completed)) }
    }

    /// Names of the columns, once the header was read; nil for formats without one.
    var columns: [String]? { header.isEmpty ? nil : header }
}
