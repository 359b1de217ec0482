import Terminal

extension KeyMap {
    static let inputBindings: [KeyBinding] = [
        KeyBinding([KeyEvent(.enter)], .submit, in: .input, zh: "发送", en: "send"),
        KeyBinding([.control("j"), KeyEvent(.enter, .alt)], .breakLine, in: .input, zh: "换行", en: "new line"),
        KeyBinding(
            [KeyEvent(.down), .control("n")], .down, in: .input, zh: "下一行；最后一行时进入商品列表",
            en: "line below; from the last line, into the products"),
        KeyBinding(
            [KeyEvent(.up), .control("p")], .up, in: .input, zh: "上一行；空行时调出之前说过的话",
            en: "line above; in an empty line, what you sent before"),
        KeyBinding([.control("r")], .searchHistory, in: .input, zh: "在说过的话里查找", en: "search what you sent before"),
        KeyBinding(
            [KeyEvent(.tab)], .completeOrSwitchFocus, in: .input, zh: "补全命令或商品名；或切换到商品",
            en: "complete a command or name; else go to the products"),
        KeyBinding([KeyEvent(.home), .control("a")], .lineStart, in: .input, zh: "行首", en: "start of the line"),
        KeyBinding([KeyEvent(.end), .control("e")], .lineEnd, in: .input, zh: "行尾", en: "end of the line"),
        KeyBinding([KeyEvent(.left), .control("b")], .left, in: .input, zh: "左移一字", en: "one character left"),
        KeyBinding([KeyEvent(.right), .control("f")], .right, in: .input, zh: "右移一字", en: "one character right"),
        KeyBinding(
            [.alt("b"), KeyEvent(.left, .control), KeyEvent(.left, .alt)], .wordLeft, in: .input, zh: "左移一词",
            en: "one word left", shownAs: "Alt-B Ctrl-←"),
        KeyBinding(
            [.alt("f"), KeyEvent(.right, .control), KeyEvent(.right, .alt)], .wordRight, in: .input, zh: "右移一词",
            en: "one word right", shownAs: "Alt-F Ctrl-→"),
        KeyBinding(
            [KeyEvent(.backspace), .control("h"), KeyEvent(.backspace, .shift)], .deleteBackward, in: .input,
            zh: "删去前一字", en: "delete the character before", shownAs: "Backspace"),
        KeyBinding([KeyEvent(.delete)], .deleteForward, in: .input, zh: "删去后一字", en: "delete the character after"),
        KeyBinding(
            [.control("w"), KeyEvent(.backspace, .alt), KeyEvent(.backspace, .control)], .deleteWord, in: .input,
            zh: "删去前一词", en: "delete the word before", shownAs: "Ctrl-W Alt-Backspace"),
        KeyBinding([.control("k")], .deleteToLineEnd, in: .input, zh: "删到行尾", en: "delete to the line's end"),
        KeyBinding([.control("u")], .deleteToLineStart, in: .input, zh: "删到行首", en: "delete to the line's start"),
        KeyBinding([.control("y")], .yank, in: .input, zh: "放回刚删去的字", en: "put back what was deleted"),
    ]

    static let productBindings: [KeyBinding] = [
        KeyBinding([KeyEvent(.up)], .previous, in: .products, zh: "上一件", en: "previous product"),
        KeyBinding([KeyEvent(.down)], .next, in: .products, zh: "下一件", en: "next product"),
        KeyBinding([KeyEvent(.home)], .first, in: .products, zh: "第一件", en: "first product"),
        KeyBinding([KeyEvent(.end)], .last, in: .products, zh: "最后一件", en: "last product"),
        KeyBinding(digits, .pick, in: .products, zh: "选中这一号", en: "the product of this number", shownAs: "1 – 9"),
        KeyBinding(
            [KeyEvent(.enter), KeyEvent(.right)], .open, in: .products, zh: "打开商品页", en: "open the product's page"),
        KeyBinding(
            [.character("c")], .compare, in: .products, zh: "标记，再标记一件即可对比", en: "mark; mark a second one to compare"),
        KeyBinding([.character("a")], .addToCart, in: .products, zh: "放入购物车", en: "add to the cart"),
        KeyBinding([.character("u")], .undo, in: .products, zh: "撤销上一次购物车改动", en: "undo the last cart change"),
        KeyBinding([.character("l")], .like, in: .products, zh: "喜欢", en: "like"),
        KeyBinding([.character("d")], .dislike, in: .products, zh: "不喜欢", en: "dislike"),
        KeyBinding(
            [.character("x")], .startRemovingCriterion, in: .products, zh: "去掉一个条件：再按它的号码",
            en: "take away a criterion: then its number"),
    ]

    static let pageBindings: [KeyBinding] = [
        KeyBinding([KeyEvent(.up)], .previous, in: .page, zh: "向上", en: "up"),
        KeyBinding([KeyEvent(.down)], .next, in: .page, zh: "向下", en: "down"),
        KeyBinding([KeyEvent(.home)], .first, in: .page, zh: "到开头", en: "to the beginning"),
        KeyBinding([KeyEvent(.end)], .last, in: .page, zh: "到结尾", en: "to the end"),
        KeyBinding([KeyEvent(.enter)], .open, in: .page, zh: "选这位顾客", en: "choose this customer"),
        KeyBinding([KeyEvent(.left)], .left, in: .page, zh: "上一件商品", en: "the product before"),
        KeyBinding([KeyEvent(.right)], .right, in: .page, zh: "下一件商品", en: "the product after"),
        KeyBinding([.character("v")], .nextVariant, in: .page, zh: "选下一个款式", en: "choose the next variant"),
        KeyBinding([.character("a")], .addToCart, in: .page, zh: "把选中的款式放入购物车", en: "add the chosen variant to the cart"),
        KeyBinding([.character("u")], .undo, in: .page, zh: "撤销上一次购物车改动", en: "undo the last cart change"),
        KeyBinding([.character("c")], .compare, in: .page, zh: "标记以对比", en: "mark to compare"),
        KeyBinding([.character("l")], .like, in: .page, zh: "喜欢", en: "like"),
        KeyBinding([.character("d")], .dislike, in: .page, zh: "不喜欢", en: "dislike"),
    ]

    static let criterionBindings: [KeyBinding] = [
        KeyBinding(digits, .pick, in: .removingCriterion, zh: "去掉这一号条件", en: "take this criterion away", shownAs: "1 – 9")
    ]

    static let searchBindings: [KeyBinding] = [
        KeyBinding([.control("r"), KeyEvent(.up)], .searchOlder, in: .searchingHistory, zh: "更早的一条", en: "an older one"),
        KeyBinding(
            [KeyEvent(.enter), KeyEvent(.tab), KeyEvent(.right)], .acceptMatch, in: .searchingHistory, zh: "放到输入行",
            en: "take it into the input"),
        KeyBinding(
            [KeyEvent(.backspace), .control("h")], .shortenQuery, in: .searchingHistory, zh: "少输一个字",
            en: "one character less", shownAs: "Backspace"),
    ]

    static let generalBindings: [KeyBinding] = [
        KeyBinding(
            [KeyEvent(.tab), KeyEvent(.backTab)], .switchFocus, in: .anywhere, zh: "在输入行和商品之间切换",
            en: "switch between input and products"),
        KeyBinding(
            [KeyEvent(.escape)], .stop, in: .anywhere, zh: "关闭页面；停下正在说的回答；回到输入行",
            en: "close the page; stop the answer; back to the input"),
        KeyBinding(
            [.control("x")], .startRemovingCriterion, in: .anywhere, zh: "去掉一个条件：再按它的号码",
            en: "take away a criterion: then its number"),
        KeyBinding([.control("o")], .readSource, in: .anywhere, zh: "翻到回答引用的原文", en: "read the passage that the answer cites"),
        KeyBinding([KeyEvent(.pageUp)], .scrollUp, in: .anywhere, zh: "向上翻页", en: "scroll up"),
        KeyBinding([KeyEvent(.pageDown)], .scrollDown, in: .anywhere, zh: "向下翻页", en: "scroll down"),
        KeyBinding(
            [KeyEvent(.function(1))], .help, in: .anywhere, zh: "全部按键（输入行为空时 ? 也行）",
            en: "all keys (? does too while the input is empty)"),
        KeyBinding(
            [.control("c")], .interrupt, in: .anywhere, zh: "清空输入；再按停下回答；再按问是否离开",
            en: "clear the input; then stop the answer; then ask to leave"),
        KeyBinding([.control("d")], .leave, in: .anywhere, zh: "输入行为空时离开，否则删去后一字", en: "leave when the input is empty; else delete"),
        KeyBinding([.control("z")], .suspend, in: .anywhere, zh: "挂起，用 fg 回来", en: "suspend; fg brings it back"),
    ]

    private static let digits = (1...9).map { KeyEvent.character(Character(String($0))) }
}
