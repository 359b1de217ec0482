import Commerce
import LanguageModel

extension WriterFailure {
    /// One plain sentence for the status line.
    func notice(in language: Language) -> String {
        language == .chinese ? chinese : english
    }

    private var english: String {
        switch self {
        case .rejected: "The model said something the shop’s facts do not support, so this text is the shop’s own."
        case .empty: "The model gave no answer, so this text is the shop’s own."
        case .model(.slowStart): "The model was slow to start, so this text is the shop’s own."
        case .model(let error): "\(error.description.dropLast()), so this text is the shop’s own."
        }
    }

    private var chinese: String {
        let why =
            switch self {
            case .rejected: "模型说了店里资料没有的内容"
            case .empty: "模型没有给出回答"
            case .model(let error): Self.reason(error)
            }
        return why + "，这段文字由离线写作生成。"
    }

    private static func reason(_ error: ModelError) -> String {
        switch error {
        case .invalidEndpoint: "模型的设置有误"
        case .unreachable: "连不上模型服务器"
        case .status(let code, _): "模型服务器返回了状态码\(code)"
        case .reported: "模型服务器报告了错误"
        case .unexpectedReply: "模型服务器返回的不是回答"
        case .redirected: "模型服务器要把请求转到别处，已拒绝"
        case .slowStart: "模型迟迟没有开始"
        case .stalled: "模型中途没有了动静"
        case .tooLong: "模型用时太久"
        case .cutOff: "模型的回答中断了"
        case .filtered: "模型服务器扣下了回答"
        case .oversized: "模型的回答太长"
        }
    }
}
