public import Commerce
public import ImageFile

extension RecommendationModel {
    /// Opens a model's file; nil where it was learnt from something else than `origin`. Large parts are read in place, as long as
    /// nothing changes them: whoever replaces the file leaves what was opened as it is.
    /// - Parameters:
    ///   - assortment: the products whose numbers the model's items are; for models that know more of them than a number.
    ///   - vocabulary: likewise, for what customers say of them.
    /// - Throws: `FileDamage` where there is no usable file of this model: it is to be learnt anew.
    public init?(
        opening path: String, origin: String, assortment: Assortment = Assortment([]), vocabulary: Vocabulary = Vocabulary()
    ) throws(FileDamage) {
        guard let reader = try ArchiveReader(opening: path, origin: origin, assortment: assortment, vocabulary: vocabulary)
        else { return nil }
        guard try reader.value(ArchivedModel.kind) == ArchivedModel.kind(of: Self.self) else { throw .foreign(path: path) }
        self = try reader.part(ArchivedModel.model)
    }

    /// Writes the model whole or not at all, by a right that is used up by it; sessions that have opened the old file keep what
    /// they have.
    /// - Parameter origin: says what it was learnt from.
    public func write(_ claim: FileClaim, origin: String) throws(FileDamage) {
        let writer = ArchiveWriter()
        ArchivedModel(self).save(to: writer)
        try writer.write(claim, origin: origin)
    }

    /// Likewise, after whoever is writing one.
    public func write(to path: String, origin: String) throws(FileDamage) {
        guard let claim = try FileClaim(path, waits: true) else { preconditionFailure("who waits is given the right") }
        try write(claim, origin: origin)
    }
}

/// A model of whichever kind, with the name of the kind.
struct ArchivedModel: Archivable {
    static let kind = "kind"
    static let model = "model"

    private static let types: [any RecommendationModel.Type] = [
        PopularityModel.self, ContentModel.self, NaiveBayesProfile.self, ItemItemModel.self, UserUserModel.self, RandomWalkModel.self,
        GraphFilterModel.self, CompressedGraphFilter.self, LightGCN.self, EASEModel.self, LearntHybrid.self, AttributeModel.self,
        NewItemModel.self, SegmentModel.self, StatementModel.self,
    ]

    let model: any RecommendationModel

    init(_ model: any RecommendationModel) { self.model = model }

    static func kind(of type: any RecommendationModel.Type) -> String { String(describing: type) }

    func save(to writer: ArchiveWriter) {
        writer.add(value: Self.kind(of: type(of: model)), as: Self.kind)
        model.save(to: writer.part(Self.model))
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        let kind: String = try reader.value(Self.kind)
        guard let type = Self.types.first(where: { Self.kind(of: $0) == kind }) else { throw reader.damage }
        model = try type.init(from: reader.part(Self.model))
    }
}

extension ArchiveWriter {
    func add(models: [any RecommendationModel], as name: String) {
        add(value: models.count, as: name)
        for (place, model) in models.enumerated() { add(ArchivedModel(model), as: "\(name) \(place)") }
    }
}

extension ArchiveReader {
    func models(_ name: String) throws(FileDamage) -> [any RecommendationModel] {
        var models: [any RecommendationModel] = []
        for place in 0..<max(0, try value(name, Int.self)) { models.append(try part("\(name) \(place)", ArchivedModel.self).model) }
        return models
    }
}
