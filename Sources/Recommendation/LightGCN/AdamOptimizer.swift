import Foundation
import LinearAlgebra

/// Adam (D. Kingma, J. Ba, 2015) over one matrix of parameters.
struct AdamOptimizer {
    static let (firstDecay, secondDecay, epsilon): (Float, Float, Float) = (0.9, 0.999, 1e-8)

    let learningRate: Float
    private var first: [Float]
    private var second: [Float]
    private var steps = 0

    init(parameters count: Int, learningRate: Float) {
        self.learningRate = learningRate
        first = Array(repeating: 0, count: count)
        second = first
    }

    /// - Parameter decay: what of the parameters is added to the gradient (L2 regularisation).
    mutating func step(_ parameters: inout Matrix, along gradient: Matrix, decay: Float) {
        steps += 1
        let bias1 = 1 - pow(Self.firstDecay, Float(steps)), bias2 = 1 - pow(Self.secondDecay, Float(steps))
        let rate = learningRate / bias1
        let root = 1 / bias2
        parameters.withElements { parameters in
            gradient.elements.withUnsafeBufferPointer { gradient in
                first.withUnsafeMutableBufferPointer { first in
                    second.withUnsafeMutableBufferPointer { second in
                        for place in parameters.indices {
                            let slope = gradient[place] + decay * parameters[place]
                            first[place] = Self.firstDecay * first[place] + (1 - Self.firstDecay) * slope
                            second[place] = Self.secondDecay * second[place] + (1 - Self.secondDecay) * slope * slope
                            parameters[place] -= rate * first[place] / ((second[place] * root).squareRoot() + Self.epsilon)
                        }
                    }
                }
            }
        }
    }
}
