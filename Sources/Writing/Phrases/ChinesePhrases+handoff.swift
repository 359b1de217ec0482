import Commerce

extension ChinesePhrases {
    func handOff(_ handOff: HandoffFacts) -> [String] {
        let hours = facts.shop.serviceHours
        let staffed = hours.isEmpty ? "" : "人工客服在线时间是\(hours)。"
        switch handOff {
        case .offered(let reason): return [offer(reason) + staffed, "要转过去吗？"]
        case .possible(let reason): return [offer(reason), "说“转人工”就能转过去。"]
        case .queued(_, let ahead):
            return [
                "已为您转人工，\(place(ahead))。",
                "同事会看到摘要和这段对话（个人信息已隐去），您不用从头再说。" + staffed + "回复会出现在这里，这期间您写的都会转给同事。",
            ]
        case .waiting(let handoff, let ahead):
            if handoff.state == .accepted { return ["\(handoff.colleague ?? "同事")（人工）正在接待您，您写的都会转过去。"] }
            return ["您已经在人工客服的队列里了，\(place(ahead))。" + staffed]
        case .passedOn(let handoff, let isFirst):
            guard isFirst else { return ["→ 已转达"] }
            return ["已转达给\(handoff.colleague ?? "人工客服")。", "想让我来回答，请说“不用人工了”。"]
        case .calledBack: return ["我回来了，已告诉人工客服不用等您。", "需要我做什么？"]
        }
    }

    func acknowledgement(_ acknowledgement: Acknowledgement) -> [String] {
        switch acknowledgement {
        case .anger: [variation.opening(["这确实让人恼火。", "我理解您的心情。", "换谁都会着急。"])]
        case .repetition: [variation.opening(["您之前问过这个，我说得直接些。", "让您又问了一遍。"])]
        }
    }

    func offerOfPerson(_ reason: Handoff.Reason) -> [String] {
        let opening = switch reason {
        case .notUnderstood: "我还是没弄明白。"
        case .repeated: "我的回答好像帮不上忙。"
        case .anger, .asked, .outsidePolicy, .complaint: ""
        }
        return [opening + "要转给人工客服吗？"]
    }

    private func offer(_ reason: Handoff.Reason) -> String {
        switch reason {
        case .complaint: variation.opening(["这个问题要请人工客服来看。", "这件事不该发生，人工客服可以帮您处理。"])
        case .outsidePolicy: "这件事我办不了，得由人工客服来办。"
        case .asked, .notUnderstood, .repeated, .anger: variation.opening(["这件事需要人工处理。", "这件事得由人工客服办。"])
        }
    }

    private func place(_ ahead: Int) -> String { ahead == 0 ? "下一位就是您" : "前面还有\(ahead)位" }
}
