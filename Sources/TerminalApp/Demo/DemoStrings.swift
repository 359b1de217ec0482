/// What the status line says of a demo.
struct DemoStrings: Sendable {
    var playing: @Sendable (_ line: Int, _ count: Int) -> String
    var paused: @Sendable (_ line: Int, _ count: Int) -> String
    var playingHint: String
    var pausedHint: String
    var over: String
    var takenOver: String

    static let chinese = DemoStrings(
        playing: { "▶ 演示 \($0)/\($1)" }, paused: { "‖ 暂停 \($0)/\($1)" },
        playingHint: "空格 暂停  q 离开  其他键 接手", pausedHint: "空格 继续  q 离开  其他键 接手",
        over: "演示到此结束，接下来由您操作；/quit 离开", takenOver: "由您接手，演示停在这里")

    static let english = DemoStrings(
        playing: { "▶ demo \($0)/\($1)" }, paused: { "‖ paused \($0)/\($1)" },
        playingHint: "Space pauses  q leaves  any other key takes over", pausedHint: "Space goes on  q leaves  any other key takes over",
        over: "The demo is over, and the session is yours; /quit leaves", takenOver: "The session is yours; the demo stops here")
}
