/// The words of service talk: which surfaces mean the same, and which say nothing of what a question is about.
///
/// Questions and articles are both brought to these terms before they are compared, in every language to the same ones,
/// so that 邮费, "postage" and "shipping cost" meet, and a question can find an article of another language.
enum ServiceVocabulary {
    struct Entry {
        /// The terms a surface is replaced by; none for a word that is dropped.
        var terms: [String]
        var surfaces: [String]
    }

    /// Concepts first, then the words that are dropped.
    static let entries: [Entry] = concepts.split(whereSeparator: \.isNewline).compactMap(entry) + [
        Entry(terms: [], surfaces: ignored.split(whereSeparator: { $0 == "," || $0.isNewline }).map(trimmed))
    ]

    /// "terms = surface, surface …"
    private static func entry(_ line: Substring) -> Entry? {
        let sides = line.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        return Entry(
            terms: sides[0].split(separator: " ").map(String.init), surfaces: sides[1].split(separator: ",").map(trimmed))
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    private static let concepts = """
        return = 退货, 退回, 退, 退掉, 寄回, 寄回去, 送回, return, returns, send back, bring back, give back, send it back, send them back, go back, send something back, send an item back, send one back, sending back
        return exchange = 退换货, 退换
        return nothing = 无理由, 七天无理由
        refund = 退款, 退钱, 还钱, 返钱, 货款, 退的钱, 钱退, refund, get my money, get my money back, money returned, money back, reimburse
        exchange = 换货, 调换, 换, 换成, 换掉, 换个, exchange, swap
        deliver cost = 运费, 邮费, 快递费, 配送费, 邮资, 运送费, postage, freight
        deliver free = 包邮, 免邮
        free deliver cost = 免运费, 免邮费
        free = 免费, 免, 不收费, free of charge
        cost = 多少钱, 收费, 价钱, 费用, how much, price of, fee, do you charge, you charge for
        deliver = 配送, 送货, 快递, 派送, 寄送, 发往, 送达, 寄往, 寄到, 寄, 送, 发货, 送到, 发, deliver, delivery, ship, shipping, shipped, shipment, dispatch
        track parcel carrier = 什么快递, 发什么快递, 哪家快递, which courier, which carrier, what courier
        carrier = 快递公司, 快递员, 承运, courier, couriers, carriers
        parcel = 包裹, 快件, package, packet, parcels, box arrived
        invoice = 发票, 开票, 普票, fapiao, invoices
        invoice special = 专票, 专用发票, 增值税专用发票
        company = 公司, 单位, 企业, company, business, firm, employer
        cancel = 取消, 撤单, 撤销, cancel, call off
        order = 订单, 单子, 下单, purchase
        duration = 多久, 多久内, 多久之内, 能用多久, 几天, 有效期, 几号, 多长时间, 多长, 什么时候, 何时, 时效, 期限, 多少天, 几年, 几个月, how long, how many days, how many months, how soon, how fast, how quickly, how late, when will, when do, when does, timing
        pay = 付款, 支付, 付钱, 付, 结账, 刷, payment, payments, paying
        instalment = 分期, 分期付款, installment, installments, instalments, monthly payments
        fail = 失败, 不成功, 没成功, 付不了, 没通过, declined, failed, fails, not go through, did not work, not work, does not work, doesn't work, won't work, rejected
        coupon rule = 优惠券使用规则, rules for coupons, coupon rules
        coupon = 优惠券, 优惠码, 折扣券, 券, 折扣码, coupons, voucher, promo code, discount code
        combine = 叠加, 一起用, 同时用, combined, stack, together, two coupons
        point = 积分, points
        member = 会员, membership, members, vip
        level = 等级, 级别, 区别, levels, difference, tiers
        benefit = 权益, 好处, 福利, benefits, perks, advantages
        birthday = 生日, birthdays
        warranty = 保修, 质保, 保修期, 三包, 保多久, 维修, warranty, guarantee, guaranteed, repair, repairs
        fault = 质量问题, 坏了, 坏的, 故障, 瑕疵, 次品, faulty, defective, defect, broken, stopped working
        damage = 破损, 损坏, 压坏, 碎了, 碎, 破了, damaged, crushed, smashed, arrived broken
        missing item = 少了, 漏发, 少发, 少件, 缺件, 少了一件, 没收到东西, item missing, item is missing, items are missing, missing something, missing from my, forgot to include
        missing = 缺, 漏, missing
        wrong item = 发错, 发错货, 送错, 寄错, 错货, wrong product, wrong thing, wrong one
        wrong = 错, 开错, 写错, 填错, 不对, incorrect, mistake
        correct = 更正, 改正, 纠正, correction, fix
        lost = 丢件, 丢失, 弄丢, 丢了, 不见了, 丢, disappeared, vanished, never arrived, not arrived
        late = 延误, 晚到, 迟到, 晚了, 还没到, 没到, 迟迟, delayed, overdue, delay, later than
        abroad = 国外, 海外, 境外, 外国, 美国, 日本, overseas, international, internationally, foreign, outside china, other countries
        size = 尺码, 码数, 码, 尺寸, 穿多大, 多大码, sizes, sizing, size chart, fit
        between size = 两个尺码之间, 两个码之间, 之间选, between sizes, between two sizes, in between
        clothes = 衣服, 服装, 衣, clothing, garment, shirt, shirts
        shoe = 鞋, 鞋子, 鞋码, 脚, shoes, foot, feet, boots, trainers
        wash = 洗, 清洗, 水洗, 机洗, 洗涤, 洗衣机, washing, laundry, launder, washing machine
        care = 保养, 养护, 护理, 打理, 维护, caring, look after, maintain, clean, treat
        store = 收纳, 存放, 收, storing, storage, keep over
        leather = 真皮, 皮革, 皮鞋, 皮包, 皮靴, 皮衣, 皮
        wool = 羊毛, 毛衣, 羊绒, 羊绒衫, cashmere, jumper, sweater, woollen, knitwear
        down = 羽绒, 羽绒服, 羽绒被, down jacket, down jackets, duvet
        castiron = 铸铁, 铸铁锅, cast iron
        battery = 电池, 锂电池, 续航, batteries, charging, recharge
        opened = 拆封, 开封, 拆了, 打开, 拆, opened, unsealed, already opened
        skincare = 护肤品, 面霜, 化妆品, cosmetics, cream
        underwear = 内衣, 内裤, 袜子, socks
        cannot return = 不能退, 哪些不能退, 什么不能退, returnable, cannot be returned, can't be returned, not returnable, non returnable
        student = 学生, students
        discount = 折扣, 打折, discounts
        gift = 礼物, 送礼, 礼品, present, presents, gifts
        gift wrap = 礼品包装, 包装成礼物, 包成礼物, gift wrapping, gift wrapped, wrap
        gift note = 贺卡, 留言, 贺卡留言, gift message, card with a message, greeting card
        giftcard = 礼品卡, 购物卡, gift cards
        privacy = 隐私, 个人信息, 数据, 资料, 信息安全, personal data, personal information, data, privacy policy
        delete = 注销, 删除, 清除, erase, remove my, close my account
        account = 账户, 账号, 帐号, 帐户, accounts
        recommend = 推荐, 智能推荐, recommendations, recommendation
        reach person = 转人工, 联系客服, 联系人工, 联系人工客服, 联系你们, contact you, reach you, speak to, talk to, speak with, talk with, reach a person
        person = 人工, 真人, 客服, 人工客服, human, agent, representative, real person, talk to someone, speak to someone, customer service, service desk
        reach person = 几点上班, 上班时间, 工作时间, 几点下班, 营业时间, opening hours, working hours, what hours, business hours
        complain = 投诉, 意见, complaint, complaints, complaining
        track = 查快递, 查物流, 跟踪, 单号, 快递单号, 物流, 物流信息, 到哪了, 到哪, tracking, where is my, whereabouts
        price protect = 保价, 价格保护, 降价, 便宜了, 补差价, price protection, price drop, price drops, gets cheaper, got cheaper, goes down, price match, price fell, cheaper
        price difference = 差价, 价差, more expensive, less expensive, pricier, difference in price, costs more, costs less, different price
        soldout stock = 缺货, 断货, 补货, 有货, 售罄, 没货, 到货, sold out, out of stock, restock, back in stock, in stock, restocked
        change = 修改, 更改, 改, 更换, 变更, modify, edit, switch
        address = 地址, 收货地址, addresses
        pay method = 付款方式, 支付方式, 怎么付款, 付款方法, payment method, payment methods, ways to pay, ways of paying
        pickup locker = 自提, 自提点, 自提柜, 快递柜, 提货, 驿站, pickup point, pick up, parcel locker, lockers, collect it, collection point, pickup
        miss deliver = 不在家, 没人在家, 没人收, 错过, not home, not at home, nobody is home, miss the delivery, missed the delivery, not in when, i'm out, nobody home
        remote area = 偏远, 偏远地区, 农村, 乡下, 新疆, 西藏, 青海, 海岛, tibet, xinjiang, remote areas, villages, countryside, rural
        hongkong = 香港, 澳门, 台湾, 港澳台, hong kong, macau, taiwan
        express = 加急, 次日达, 明天送到, 明天能送到, 明天到, 明天能到, 第二天, 隔天, 特快, next day, next working day, by tomorrow, deliver tomorrow, arrive tomorrow, urgent, overnight
        notpaid = 没付款, 未付款, 没有付款, 未付, 忘了付, 忘记付款, unpaid, not paid, forgot to pay, forget to pay, didn't pay
        part = 部分, 其中一件, 一部分, 只退一件, partial, some items, single items, only one item, just one item, just one thing, one of the items, some of the, part of
        new customer = 新人, 新用户, 新客, 新顾客, 首单, new customers, first order, newcomer
        pay method wechat = 微信, 微信支付, wechat, wechat pay
        pay method alipay = 支付宝, alipay
        pay method cashondelivery = 货到付款, cash on delivery, pay on delivery
        pay method = 比特币, 数字货币, bitcoin, crypto, cryptocurrency, paypal, apple pay, google pay
        pay method card = 刷信用卡, 刷卡, 用信用卡, accept credit cards, take credit cards, pay by card, pay with a card, pay by credit card
        card = 信用卡, 银行卡, 借记卡, credit card, credit cards, debit card, bank card, cards
        water = 进水, 进液, 液体, 泡水, water damage, spilled, liquid
        drop = 摔, 摔坏, 摔了, 跌落, dropped, drops, cracked
        tag = 吊牌, 标签, tags, labels
        item = 商品, 物品, items, product, products, goods
        condition = 要什么样, 什么样子
        money refund = where does the refund go, where will the refund go, where do refunds go, 退到哪里, 退到哪, 钱退到哪里, 退款退到哪里, 退款退到哪, 退到哪个账户
        duration deliver = will my parcel arrive, will my order arrive, will it arrive, does it arrive, to get here, be here
        use fail = 用不了, 不能用
        notcovered = 不保修, 不保, 不在保修, not cover, not covered, cover, covered
        duration warranty = what's the warranty, what is the warranty, how long is the warranty, how long is the guarantee
        claim = 申请, apply for, request
        electronicgoods = 电脑, 笔记本, 耳机, 手机, 电子产品, 数码, laptop, phone, headphones, computer, electronics, tablet
        state = 状态, status, states
        arrive = 收到, 到货了, arrived, arrives, received, receive
        use = 使用, 怎么用, how to use, how do i use
        invoice title = 抬头, 开票抬头
        supervisor = 主管, 经理, 领导, manager
        """

    private static let ignored = """
        请问, 你们, 我们, 您们, 咱们, 你, 您, 我, 他, 她, 它, 们, 可以, 可不可以, 能, 能不能, 能够, 吗, 呢, 吧, 啊, 呀, 哦, 嘛, 么, 了, 的, 地, 得, 是, 有, 有没有, 没有
        想, 要, 想要, 怎么, 怎么样, 怎么办, 怎样, 如何, 什么, 哪些, 哪, 哪个, 哪里, 多少, 会, 会不会, 一下, 给, 把, 被, 在, 里, 到, 这, 那, 这个, 那个, 这里, 亲, 麻烦, 谢谢, 啥, 咋
        之后, 以后, 之前, 如果, 需要, 知道, 告诉, 帮, 帮我, 支持, 一般, 是不是, 还, 还是, 还能, 就, 都, 也, 和, 与, 或, 吧, 店, 店里, 咱, 提供, 做, 算, 用, 行, 行不行, 规定, 规则, 政策, 流程
        按, 按规定, 是怎么回事, 怎么回事, 为什么, 东西, do you use, 什么样, 怎么样的, 是怎样的, 要不要, 打算, 现在, 已经, 开, 之内, 以内, 过, 来, 一直, 谁出, 服务, 了吗, 好, 个, 件, 一个, 一件, 种, 些, 时, 后, 前, 内, 您好, 你好, 请, 对于, 关于, 说, 让, 从
        please, hi, hello, hey, thanks, thank you, tell, know, want, need, like, just, get, got, getting, any, ones, anything, something, someone, somebody, everything, sorry, wondering, wonder, possible
        allow, allowed, happen, happens, offer, accept, accepts, sell, provide, do, does, take, takes, give, let, say, see, much, many, long, also, still, yet, already, really, actually, usually, normally
        generally, policy, rule, rules, here, now, way, able, may, might, must, shall, shop, store's, lantern lane, 灯笼巷, us, everyone, always, ever, ok, okay, could you, go, things, thing, stuff, kind, before, after
        a, an, and, are, as, at, be, been, but, by, can, could, did, for, from, had, has, have, he, her, his, how, i, i'd, i'll, i'm, i've, if, in, into, is, it, it's, its, me, my, not, of, on, or, our
        she, should, so, some, than, that, the, their, them, then, there, these, they, this, those, to, too, under, was, we, were, what, what's, when, where, which, who, why, will, with, would, you, your
        until, about, up, no, yes, am, because, only, whether, own, more, other, while, out
        """
}
