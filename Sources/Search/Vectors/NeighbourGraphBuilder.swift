import Foundation
import LinearAlgebra

/// Makes a `NeighbourGraph`: nodes are put in one after another in a random order, each linked to near nodes that lie in
/// different directions (algorithms 1 and 4 of the paper that `GraphSearch` names).
///
/// Two threads share the work, yet the graph is the same for a seed: a batch of nodes looks for its neighbours in the graph
/// as it stood before the batch, then each node that gets links is seen to by one thread. A batch is small beside what
/// stands already, so that hardly any two of one batch would be neighbours.
final class NeighbourGraphBuilder {
    /// Candidates that are kept while the neighbours of a new node are sought.
    private static let width = 96
    private static let greatestBatch = 1024
    /// Of the nodes that stand already.
    private static let batchShare = 16
    private static let threads = 2

    private let vectors: QuantizedVectors
    private let links: MutableLinks
    private var entry = 0
    private var top = 0

    private struct Link {
        var layer: Int
        var from: Int
        var to: Int
    }

    /// The bytes of a `NeighbourGraph` over all of `vectors`. O(count · log count).
    /// - Precondition: there is a vector.
    static func bytes(_ vectors: QuantizedVectors, seed: UInt64) -> [UInt8] {
        var random = SplitMix64(seed: seed)
        let builder = NeighbourGraphBuilder(vectors, using: &random)
        builder.insertAll((0..<vectors.count).shuffled(using: &random))
        return builder.links.bytes(entry: builder.entry, top: builder.top)
    }

    private init(_ vectors: QuantizedVectors, using random: inout SplitMix64) {
        self.vectors = vectors
        // Each layer has a share 1 / degree of the nodes of the one below.
        let scale = 1 / log(Double(GraphLayout.upperDegree))
        links = MutableLinks(levels: (0..<vectors.count).map { _ in Int(-log(1 - random.unit()) * scale) })
    }

    private func insertAll(_ order: [Int]) {
        (entry, top) = (order[0], links.level(of: order[0]))
        var workers = (0..<Self.threads).map { _ in VisitedNodes(count: vectors.count) }
        var inserted = 1
        while inserted < order.count {
            let size = min(max(1, inserted / Self.batchShare), Self.greatestBatch)
            let batch = order[inserted..<min(inserted + size, order.count)]
            let made = Self.inParallel(&workers) { thread, visited in
                stride(from: batch.startIndex + thread, to: batch.endIndex, by: Self.threads).flatMap {
                    self.chosenLinks(for: batch[$0], &visited)
                }
            }
            connect(made.flatMap(\.self), &workers)
            if let highest = batch.max(by: { links.level(of: $0) < links.level(of: $1) }), links.level(of: highest) > top {
                (entry, top) = (highest, links.level(of: highest))
            }
            inserted += batch.count
        }
    }

    /// The neighbours of a new node in each of its layers.
    private func chosenLinks(for node: Int, _ visited: inout VisitedNodes) -> [Link] {
        vectors.withSimilarity(to: vectors[node]) { similarity in
            withoutActuallyEscaping(similarity) { similarity in
                let search = GraphSearch(links: links, similarity: similarity)
                var starts = [Neighbour(entry, similarity: similarity(entry))]
                let level = links.level(of: node)
                for layer in stride(from: top, to: level, by: -1) { starts = [search.descend(from: starts[0], layer: layer)] }
                var made: [Link] = []
                for layer in stride(from: min(level, top), through: 0, by: -1) {
                    starts = search.nearest(Self.width, from: starts, layer: layer, visited: &visited) { _ in true }.sorted()
                    made += spread(starts, limit: GraphLayout.upperDegree).map { Link(layer: layer, from: node, to: $0.number) }
                }
                return made
            }
        }
    }

    /// Of candidates, the nearest first, those that are nearer to the node than to any that is chosen already; then, while
    /// there is room, the nearest of the others.
    private func spread(_ candidates: [Neighbour], limit: Int) -> [Neighbour] {
        guard candidates.count > limit else { return candidates }
        var (chosen, passed): ([Neighbour], [Neighbour]) = ([], [])
        for candidate in candidates {
            if chosen.count == limit { break }
            let hidden = chosen.contains { vectors.similarity(of: $0.number, and: candidate.number) > candidate.similarity }
            if hidden { passed.append(candidate) } else { chosen.append(candidate) }
        }
        return chosen + passed.prefix(limit - chosen.count)
    }

    /// Puts the links in, and those back.
    private func connect(_ made: [Link], _ workers: inout [VisitedNodes]) {
        let both = made + made.map { Link(layer: $0.layer, from: $0.to, to: $0.from) }
        let ordered = both.sorted { ($0.layer, $0.from, $0.to) < ($1.layer, $1.from, $1.to) }
        var groups: [Range<Int>] = []
        var start = 0
        for place in ordered.indices {
            let isLast = place + 1 == ordered.count || ordered[place + 1].from != ordered[place].from || ordered[place + 1].layer != ordered[place].layer
            if isLast {
                groups.append(start..<place + 1)
                start = place + 1
            }
        }
        _ = Self.inParallel(&workers) { thread, _ in
            for group in stride(from: thread, to: groups.count, by: Self.threads) { self.add(ordered[groups[group]]) }
        }
    }

    /// New links of one node in one layer, beside those that it has; the worst are dropped where there is no room.
    private func add(_ new: ArraySlice<Link>) {
        guard let first = new.first else { return }
        let row = links.row(of: first.from, layer: first.layer)
        let known = row.prefix { $0 != GraphLayout.none }.map { Int($0) }
        var all = known + new.lazy.map(\.to).filter { !known.contains($0) }
        if all.count > row.count {
            let neighbours = all.map { Neighbour($0, similarity: vectors.similarity(of: first.from, and: $0)) }
            all = spread(neighbours.sorted(by: >), limit: row.count).map(\.number)
        }
        for (place, node) in all.enumerated() { row[place] = UInt32(node) }
        for place in all.count..<row.count { row[place] = GraphLayout.none }
    }

    /// Runs `body` once a thread, each with what is its own.
    private static func inParallel<Result>(
        _ workers: inout [VisitedNodes], _ body: (_ thread: Int, inout VisitedNodes) -> Result
    ) -> [Result] {
        withoutActuallyEscaping(body) { body in
            let shared = Shared(body: body, workers: workers)
            workers = []
            DispatchQueue.concurrentPerform(iterations: threads) { shared.run($0) }
            workers = shared.workers
            return shared.results.compactMap(\.self)
        }
    }

    /// `@unchecked Sendable`: thread t touches nothing but its own worker and result, which nobody else reads before
    /// `concurrentPerform` has returned; of the graph, `body` either only reads or writes rows of its own groups alone
    /// (`MutableLinks`).
    private final class Shared<Result>: @unchecked Sendable {
        let body: (Int, inout VisitedNodes) -> Result
        private let ownWorkers: UnsafeMutablePointer<VisitedNodes>
        private let ownResults: UnsafeMutablePointer<Result?>
        private let count: Int

        init(body: @escaping (Int, inout VisitedNodes) -> Result, workers: [VisitedNodes]) {
            self.body = body
            count = workers.count
            ownWorkers = .allocate(capacity: count)
            ownResults = .allocate(capacity: count)
            for (place, worker) in workers.enumerated() { (ownWorkers + place).initialize(to: worker) }
            ownResults.initialize(repeating: nil, count: count)
        }

        deinit {
            ownWorkers.deinitialize(count: count).deallocate()
            ownResults.deinitialize(count: count).deallocate()
        }

        func run(_ thread: Int) { ownResults[thread] = body(thread, &ownWorkers[thread]) }

        var workers: [VisitedNodes] { (0..<count).map { ownWorkers[$0] } }
        var results: [Result?] { (0..<count).map { ownResults[$0] } }
    }
}
