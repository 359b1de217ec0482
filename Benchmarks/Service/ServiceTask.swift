/// One scripted task of a retail service set: who calls, what for, and the actions that would be right.
struct ServiceTask: Decodable {
    struct Scenario: Decodable {
        var persona: String?
        var instructions: Instructions
    }

    /// What the customer is told about itself, in the second person.
    struct Instructions: Decodable {
        var directions: String?
        var reason: String
        var known: String?
        var unknown: String?

        enum CodingKeys: String, CodingKey {
            case directions = "task_instructions"
            case reason = "reason_for_call"
            case known = "known_info"
            case unknown = "unknown_info"
        }
    }

    struct Criteria: Decodable {
        var actions: [ServiceAction]?
        var communicated: [String]?

        enum CodingKeys: String, CodingKey {
            case actions
            case communicated = "communicate_info"
        }
    }

    var id: String
    var scenario: Scenario
    var criteria: Criteria

    enum CodingKeys: String, CodingKey {
        case id
        case scenario = "user_scenario"
        case criteria = "evaluation_criteria"
    }

    /// The actions that change the data, in order.
    var writes: [ServiceAction] { (criteria.actions ?? []).filter(\.isWrite) }
    /// What the customer is to learn: amounts, codes, words.
    var facts: [String] { criteria.communicated ?? [] }
}
