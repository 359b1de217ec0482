import Commerce

extension EnglishPhrases {
    func handOff(_ handOff: HandoffFacts) -> [String] {
        let hours = facts.shop.serviceHours
        let staffed = hours.isEmpty ? "" : " The service desk is staffed \(hours)."
        switch handOff {
        case .offered(let reason): return [offer(reason) + staffed, "Shall I pass you on?"]
        case .possible(let reason): return [offer(reason), "Say “ask for a person” and I pass you on."]
        case .queued(_, let ahead):
            return [
                "I have passed you on to the service desk\(place(ahead)).",
                "A colleague gets a summary and this conversation, with personal data masked, so you do not have to start again."
                    + staffed + " The answer comes here; whatever you write meanwhile goes to them.",
            ]
        case .waiting(let handoff, let ahead):
            if handoff.state == .accepted { return ["You are with \(handoff.colleague ?? "a colleague") from the service desk; what you write goes there."] }
            return ["You are in the queue of the service desk already\(place(ahead)).\(staffed)"]
        case .passedOn(let handoff, let isFirst):
            guard isFirst else { return ["→ passed on"] }
            let who = handoff.colleague ?? "the service desk"
            return ["I have passed that on to \(who).", "Say “back to the assistant” if you want me to answer instead."]
        case .calledBack: return ["I am back; the service desk has been told.", "What can I do for you?"]
        }
    }

    func acknowledgement(_ acknowledgement: Acknowledgement) -> [String] {
        switch acknowledgement {
        case .anger: [variation.opening(["I can see this is annoying.", "I understand that you are upset.", "That is frustrating, I can see."])]
        case .repetition: [variation.opening(["You have asked this before, so let me be plain.", "I see that you had to ask again."])]
        }
    }

    func offerOfPerson(_ reason: Handoff.Reason) -> [String] {
        let opening = switch reason {
        case .notUnderstood: "I am not getting this right. "
        case .repeated: "My answers do not seem to help here. "
        case .anger, .asked, .outsidePolicy, .complaint: ""
        }
        return [opening + "Shall I pass you on to a person at the service desk?"]
    }

    private func offer(_ reason: Handoff.Reason) -> String {
        switch reason {
        case .complaint: variation.opening(["A person should look at this.", "That should not have happened; a person at the service desk can put it right."])
        case .outsidePolicy: "I cannot do that myself; a person at the service desk can."
        case .asked, .notUnderstood, .repeated, .anger: variation.opening(["This needs a person.", "A person should look at this."])
        }
    }

    private func place(_ ahead: Int) -> String {
        ahead == 0 ? ": you are next" : ": \(ahead) \(ahead == 1 ? "conversation is" : "conversations are") before yours"
    }
}
