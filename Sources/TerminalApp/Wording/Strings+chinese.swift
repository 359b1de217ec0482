import Commerce

extension Strings {
    static let chinese = Strings(
        assistant: "导购", thinking: "正在想…", stopped: "已停下", sources: "出处",
        line: { "第 \($0) 行" }, moreBelow: { "↓ 下面还有 \($0) 行" },
        actionNames: [
            "cancel_order": "取消订单", "return_order": "退货", "exchange_order": "换货", "modify_order": "修改订单",
            "add_to_cart": "放入购物车", "remove_from_cart": "移出购物车", "checkout": "下单", "undo": "撤销", "forget": "忘掉记录", "hand_off": "转人工",
        ],
        actionStates: ActionStates(
            needsInput: "还差一点信息", needsConfirmation: "请回复“确认”或“不用了”", done: "已办好", refused: "没有改动"),
        placeholder: "想买点什么？例如：五百元以内的降噪耳机", searchPrompt: { "查找“\($0)”" },
        leavePrompt: "要离开吗？再按一次 Ctrl-C 离开，其他键留下", criterionPrompt: "去掉哪个条件？按它的号码，Esc 取消",
        tooSmall: "窗口太小，请放大到 20×10 以上", pasteCut: { "粘贴的内容太长，只取了前 \($0) 字" },
        products: "商品", noProductsYet: "说说您想买什么，商品会出现在这里",
        tips: [
            "像平常说话一样写：“送爸爸的保温杯，别太重”", "接着说“便宜点”“要蓝色的”，会在原来的结果上改",
            "也可以问：“几天能退货？”“我的订单到哪了？”", "? 看全部按键，/ 看全部命令",
        ],
        nothingFound: "没有找到符合的商品", nearestOnly: { "没有完全符合的，这 \($0) 件最接近" },
        without: { "不限“\($0)”有 \($1) 件" }, loosened: { "“\($0)”放宽到 \($1) 有 \($2) 件" },
        inferred: "推断", removeHint: "Ctrl-X 去掉", not: { "不要\($0)" }, inStock: "有货", soldOut: "缺货", fewLeft: { "仅剩 \($0) 件" },
        unrated: "还没有评分", overBudget: "超出预算", misses: { "不符：\($0)" }, notStated: { "未注明\($0)" }, unknown: "未注明",
        toCompare: "待对比", insteadOf: { "原价 \($0)" }, likedMark: "♥ 喜欢", dislikedMark: "不喜欢",
        sortNames: [
            .rating: "评分从高到低", .newest: "最新上架", .popularity: "最多人买", .priceAscending: "价格从低到高",
            .priceDescending: "价格从高到低",
        ],
        listSeparator: "、", page: .chinese,
        addedToCart: { "已放入购物车：\($0)（共 \($1) 件，u 撤销）" }, cartUndone: "已撤销购物车的上一次改动",
        nothingToUndo: "没有可以撤销的改动", outOfStock: { $0 > 0 ? "库存只剩 \($0) 件，没有加入" : "这一款缺货，没有加入" },
        liked: { "记下了：喜欢 \($0)" }, disliked: { "记下了：不喜欢 \($0)" },
        markedForComparison: { "已标记 \($0)，到另一件上再按 c 对比" }, productGone: "这件商品已经不在店里了", articleGone: "这篇文章已经不在了",
        guestHasNoProfile: "访客没有资料，用 /customer 登录", noCriteria: "现在没有条件可以去掉", noSuchNumber: { "没有第 \($0) 号" },
        nothingCited: "还没有引用过原文的回答", noSuchSource: { "那个回答没有第 \($0) 处引用" }, removing: { "去掉条件：\($0)" },
        unknownCommand: { "没有 /\($0) 这个命令，? 看全部命令" }, unknownLanguage: { "没有“\($0)”这种语言：zh、en 或 auto" },
        languageSet: "从现在起用中文", languageFollows: "语言跟随对话", writerIs: { "现在由 \($0) 写回答" },
        noModel: "没有配置模型，由离线写作回答", modelFound: { "本机有模型 \($0)，/model on 让它来写回答" },
        catalogueKept: { "商店文件有错，沿用上次载入的：\($0)" },
        indexRebuilt: "搜索索引文件已损坏，已重新建立。", exported: { "已存到 \($0)" },
        inDeskQueue: "等待人工", withColleague: { "\($0)接待中" },
        guest: "访客", languageName: "中文", offlineWriter: "离线写作", cart: { "购物车 \($0)" },
        keysHint: "? 按键", stopHint: "Esc 停下", productsHint: "↑↓ 选择  Enter 打开  c 对比  a 加购  l/d 喜恶  x 去条件",
        detailHint: "←→ 换一件  v 换款式  a 加购  l/d 喜恶  Esc 返回",
        pageHint: "↑↓ 翻看  Esc 返回",
        demo: .chinese, keysHeading: "按键", placeHeading: "在哪里", meaningHeading: "作用", commandsHeading: "命令",
        contextNames: [
            .input: "输入行", .products: "商品列表", .page: "页面", .removingCriterion: "去掉条件时", .searchingHistory: "查找历史时",
            .anywhere: "任何地方",
        ],
        contextNotes: [
            .products: "按 Tab 或 ↓ 进入商品列表；输入行里有字时，字母照常输入", .page: "字母只在输入行为空时有效",
        ])
}

extension PageStrings {
    static let chinese = PageStrings(
        detail: "商品详情", comparison: "对比", cart: "购物车", orders: "我的订单", profile: "我的资料", customers: "选择顾客",
        article: "原文", updated: "更新于", help: "按键和命令", attributes: "参数", variants: "款式", reviews: "评价", noReviews: "还没有评价", ledger: "为什么排在这里",
        total: "合计", price: "价格", rating: "评分", stock: "库存", brand: "品牌", score: "得分",
        chosen: "已选", pieces: { "\($0) 件" }, cartEmpty: "购物车是空的", subtotal: "小计", delivery: "运费", free: "免运费",
        noOrders: "还没有订单", placed: "下单", tracking: "物流",
        orderStates: [
            .pending: "待处理", .processed: "已处理", .shipped: "运输中", .delivered: "已送达", .cancelled: "已取消",
            .returnRequested: "退货中", .exchanged: "已换货", .pendingModified: "已改商品",
            .exchangeRequested: "换货中",
        ],
        membership: [.guest: "普通会员", .silver: "银卡会员", .gold: "金卡会员"], memberSince: "加入于", favouriteBrands: "常看的品牌",
        favouriteCategories: "常看的品类", recent: "最近", orderCount: { "\($0) 个订单" },
        interactionNames: [
            .view: "看过", .click: "点开", .cart: "加购", .purchase: "买过", .rating: "评分", .like: "喜欢", .dislike: "不喜欢",
            .dismiss: "跳过",
        ],
        nothingKnown: "商店还没有记下什么",
        signalNames: [
            "lexical": "文字匹配", "semantic": "语义相近", "item_item": "相关购买", "likeness": "相似", "co_choice": "常一起选", "user_user": "同好顾客", "content": "口味相近",
            "popularity": "近期热度", "quality": "评分口碑", "freshness": "新品", "feedback": "您的好恶", "already_bought": "刚买过",
            "stock": "库存", "diversity": "多样性", "exposure": "品牌展示保障",
            "attributes": "特点受欢迎", "new_item": "少有人选的相似品", "segment": "同地区顾客的选择", "statement": "刚才的要求",
        ])
}
