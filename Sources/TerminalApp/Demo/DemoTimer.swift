/// When a demo's next step is due: so long after it could first be done, whatever else happens meanwhile.
struct DemoTimer {
    private var step: Int?
    private var due = ContinuousClock.now

    /// - Returns: the time until the step is due; nil where there is none.
    mutating func remaining(in state: AppState) -> Duration? {
        guard let delay = state.demoDelay, let number = state.demo?.step else {
            step = nil
            return nil
        }
        if step != number { (step, due) = (number, .now + delay) }
        return max(.zero, due - .now)
    }
}
