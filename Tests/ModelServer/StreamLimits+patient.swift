public import LanguageModel

extension StreamLimits {
    /// For tests that are not about limits: a busy machine must not decide them.
    public static let patient = StreamLimits(firstToken: .seconds(3600), stall: .seconds(3600), total: .seconds(3600))
}
