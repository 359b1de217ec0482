import LinearAlgebra

/// Trains LightGCN's embeddings of products by Adam over steps that take in the whole graph.
///
/// In each step a share of the interactions is taken out of the graph and must be predicted from the rest: else a customer's
/// embedding holds the very product that is asked for, and little is learnt of the others.
struct LightGCNTraining {
    let settings: LightGCN.Settings
    let interactions: SparseMatrix
    let propagation: GraphPropagation

    init(_ interactions: SparseMatrix, _ settings: LightGCN.Settings) {
        (self.interactions, self.settings) = (interactions, settings)
        propagation = GraphPropagation(interactions, layers: settings.layers, itemExponent: settings.itemExponent)
    }

    /// E⁰ of the products after all steps; customers' is 0.
    func trained() -> GraphEmbeddings {
        var random = SplitMix64(seed: settings.seed)
        var base = GraphEmbeddings(
            customers: Matrix(zeros: interactions.rows, settings.width),
            items: Matrix(normal: interactions.columns, settings.width, using: &random))
        base.items.scale(by: 0.1)
        var optimizer = AdamOptimizer(parameters: base.items.rows * settings.width, learningRate: settings.learningRate)
        for step in 0..<settings.steps {
            let (graph, targets) = propagation.dropping(settings.dropout, of: interactions, using: &random)
            let gradient = PairwiseGradient(interactions: targets, candidates: settings.candidates, seed: settings.seed)
            let back = graph(gradient(graph(base), step: step).gradient)
            optimizer.step(&base.items, along: back.items, decay: settings.regularization)
        }
        return base
    }
}
