import Commerce

extension ChinesePhrases {
    private var shop: String { facts.shop.name[language] }

    func smallTalk(_ talk: SmallTalk) -> [String] {
        switch talk {
        case .greeting:
            [variation.opening(["您好，欢迎来到\(shop)！", "您好，这里是\(shop)。", "欢迎光临\(shop)。"]), "想找什么，或者想查订单，直接说就行。"]
        case .thanks: [variation.opening(["不客气。", "应该的。", "能帮上忙就好。"]), "还需要别的吗？"]
        case .goodbye: [variation.opening(["再见，感谢光临\(shop)。", "回头见。", "再见，欢迎再来\(shop)。"])]
        case .help:
            [
                "直接说想要什么就行，可以带上价格、颜色或品牌，比如“不太贵的蓝色耳机”。",
                "之后可以接着缩小范围（“便宜点”“换个颜色”）、对比，或者放进购物车。",
                "配送、退换货、发票的问题也可以问我，订单可以查询、取消或退货。",
            ]
        case .declined: [variation.opening(["好的，什么都没有改动。", "那就先不动。"])]
        }
    }

    func outOfScope() -> [String] {
        [
            variation.opening(["这个我帮不上忙。", "这超出了我能做的范围。", "抱歉，这个我做不了。"]),
            "我可以帮您在\(shop)找商品、解答购物问题、处理订单。",
        ]
    }

    func nothingToUndo() -> [String] { ["没有可以撤销的操作。"] }

    func nothingToConfirm() -> [String] { ["目前没有等您确认的事。", "您想做什么？"] }
}
