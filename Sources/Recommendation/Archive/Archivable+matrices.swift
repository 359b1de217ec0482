public import ImageFile
public import LinearAlgebra

extension SparseMatrix: Archivable {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: columns, as: "width")
        writer.add(numbers: starts, as: "starts")
        writer.add(numbers: columnNumbers, as: "columns")
        writer.add(numbers: values, as: "values")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        let (starts, columns): (Elements<Int>, Elements<UInt32>) = (try reader.numbers("starts"), try reader.numbers("columns"))
        let values: Elements<Float> = try reader.numbers("values")
        try reader.check(starts.first == 0 && starts.last == values.count && columns.count == values.count)
        self.init(columns: try reader.value("width"), starts: starts, columnNumbers: columns, values: values)
    }
}

extension Matrix: Archivable {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: [rows, columns], as: "shape")
        writer.add(numbers: elements, as: "elements")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        let (shape, elements): ([Int], Elements<Float>) = (try reader.value("shape"), try reader.numbers("elements"))
        try reader.check(shape.count == 2 && shape[0] * shape[1] == elements.count)
        self.init(rows: shape[0], columns: shape[1], elements: elements)
    }
}

extension ByteMatrix: Archivable {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: [rows, columns], as: "shape")
        writer.add(numbers: elements, as: "elements")
        writer.add(numbers: scales, as: "scales")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        let (shape, elements): ([Int], Elements<Int8>) = (try reader.value("shape"), try reader.numbers("elements"))
        let scales: Elements<Float> = try reader.numbers("scales")
        try reader.check(shape.count == 2 && shape[0] * shape[1] == elements.count && scales.count == shape[0])
        self.init(rows: shape[0], columns: shape[1], elements: elements, scales: scales)
    }
}

/// What changed is put into one piece with the rest.
extension EditableRows: Archivable {
    func save(to writer: ArchiveWriter) { compacted(columns: base.columns).save(to: writer) }

    init(from reader: ArchiveReader) throws(FileDamage) { self.init(try SparseMatrix(from: reader)) }
}
