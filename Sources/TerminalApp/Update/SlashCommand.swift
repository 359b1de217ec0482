public import Commerce

/// What can be typed after a slash.
public enum SlashCommand: String, CaseIterable, Sendable {
    case cart, orders, profile, lang, customer, model
    case open, add, like, dislike, compare, remove, undo, source
    case clear, export, help, quit

    /// What stands after the name: "[zh|en|auto]"; empty where nothing does.
    public var arguments: String {
        switch self {
        case .lang: "[zh|en|auto]"
        case .customer: "[ID|guest]"
        case .model: "[on|off]"
        case .open, .add, .like, .dislike, .remove: "N"
        case .compare: "N M"
        case .source: "[N]"
        case .export: "[FILE]"
        case .cart, .orders, .profile, .undo, .clear, .help, .quit: ""
        }
    }

    /// What it does, as the help page and the README's table say it.
    public func help(in language: Language) -> String { text[language] }

    private var text: LocalizedText {
        switch self {
        case .cart: LocalizedText(zh: "看购物车", en: "show the cart")
        case .orders: LocalizedText(zh: "看我的订单", en: "show my orders")
        case .profile: LocalizedText(zh: "看商店记得我什么", en: "show what the shop knows of me")
        case .lang: LocalizedText(zh: "换语言；auto 跟随对话", en: "set the language; auto follows the talk")
        case .customer: LocalizedText(zh: "换一位顾客登录", en: "sign in as a customer")
        case .model: LocalizedText(zh: "开关模型写作", en: "turn the model writer on or off")
        case .open: LocalizedText(zh: "打开第 N 件商品", en: "open product N")
        case .add: LocalizedText(zh: "第 N 件放入购物车", en: "add product N to the cart")
        case .like: LocalizedText(zh: "喜欢第 N 件", en: "like product N")
        case .dislike: LocalizedText(zh: "不喜欢第 N 件", en: "dislike product N")
        case .compare: LocalizedText(zh: "对比第 N 件和第 M 件", en: "compare products N and M")
        case .remove: LocalizedText(zh: "去掉第 N 个条件", en: "take away criterion N")
        case .undo: LocalizedText(zh: "撤销上一次改动", en: "undo the last change")
        case .source: LocalizedText(zh: "翻到回答引用的第 N 处原文", en: "read passage N that the answer cites")
        case .clear: LocalizedText(zh: "重新开始对话", en: "start the conversation anew")
        case .export: LocalizedText(zh: "把对话存成 Markdown", en: "save the conversation as Markdown")
        case .help: LocalizedText(zh: "全部按键和命令", en: "all keys and commands")
        case .quit: LocalizedText(zh: "离开", en: "leave")
        }
    }

    private var choices: [String] {
        switch self {
        case .lang: ["zh", "en", "auto"]
        case .model: ["on", "off"]
        case .customer: ["guest"]
        default: []
        }
    }

    /// A line that begins with a slash, taken apart.
    struct Line: Hashable, Sendable {
        var name: String
        var arguments: [String]
        /// Nil where there is no such command.
        var command: SlashCommand? { SlashCommand(rawValue: name) }

        /// - Returns: nil for a line that is no command: "/" starts it and a letter follows.
        init?(_ line: String) {
            guard line.first == "/", let second = line.dropFirst().first, second.isLetter else { return nil }
            let words = line.dropFirst().split(whereSeparator: \.isWhitespace).map(String.init)
            name = words.first?.lowercased() ?? ""
            arguments = Array(words.dropFirst())
        }
    }

    /// Commands whose names begin as the line does, while the name is being typed.
    static func candidates(for line: String) -> [SlashCommand] {
        guard line.first == "/", !line.contains(where: \.isWhitespace) else { return [] }
        let typed = line.dropFirst().lowercased()
        return allCases.filter { $0.rawValue.hasPrefix(typed) }
    }

    /// The line as Tab completes it: as far as all candidates agree, else the first of them; nil where nothing fits.
    static func completion(of line: String) -> String? {
        let names = candidates(for: line).map(\.rawValue)
        if let completed = extended(String(line.dropFirst()), among: names), line.first == "/" {
            return "/" + completed
        }
        guard let parsed = Line(line), let command = parsed.command, line.contains(" "), parsed.arguments.count <= 1,
            let completed = extended(parsed.arguments.first ?? "", among: command.choices)
        else { return nil }
        return "/\(parsed.name) \(completed)"
    }

    private static func extended(_ typed: String, among words: [String]) -> String? {
        let matching = words.filter { $0.hasPrefix(typed.lowercased()) }
        guard let first = matching.first else { return nil }
        let shared = matching.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
        return shared.count > typed.count && matching.count > 1 ? shared : first + " "
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
