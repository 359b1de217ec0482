import Commerce

/// A question as a customer would type it, and the articles that answer it; none where the shop has no answer.
struct ArticleQuestion {
    var text: String
    var articles: Set<String>

    var language: Language { text.unicodeScalars.contains { $0.value >= 0x4E00 } ? .chinese : .english }

    /// "question => article | article"; nothing after the arrow where no article answers.
    static func parse(_ table: String) -> [ArticleQuestion] {
        table.split(separator: "\n").compactMap { line in
            guard let arrow = line.firstRange(of: " =>") else { return nil }
            let articles = line[arrow.upperBound...].split { $0 == "|" || $0 == " " }.map(String.init)
            return ArticleQuestion(text: String(line[..<arrow.lowerBound]), articles: Set(articles))
        }
    }
}

extension ArticleQuestion {
    /// What the threshold and the vocabulary were tuned on.
    static let tuning = parse(
        """
        how long do I have to return something => return-window | how-to-return
        do you ship to Hong Kong => hong-kong-macau-taiwan | delivery-times | delivery-fees
        can I pay with Alipay => payment-methods
        what's the warranty on laptops => warranty-length
        how much is shipping => delivery-fees
        is delivery free => delivery-fees
        how long does delivery take => delivery-times
        what are the benefits of gold membership => gold-benefits | membership-levels
        how do I earn points => points
        can I return opened skincare => what-cannot-be-returned
        who pays return shipping => return-postage
        how should I wash wool => care-wool-and-cashmere
        how do i delete my account => privacy-delete-my-data
        do you gift wrap => gift-wrapping
        can I pay in instalments => instalments
        which courier do you use => delivery-times | track-a-parcel
        can coupons be combined => coupons-rules | coupons-how-to-use
        do you offer student discount => student-discount
        can I cancel after it ships, generally => cancel-after-shipping | cancel-an-order
        do points expire => points
        do I need to keep the box for a return => returned-item-condition
        how do i clean leather boots => care-leather
        what if I'm not home when the courier comes => missed-delivery
        is underwear returnable => what-cannot-be-returned | return-window
        can I pay with bitcoin => payment-methods
        can I get price protection if it gets cheaper next week => price-protection
        what can't be returned => what-cannot-be-returned
        I want to speak to a real person => reach-a-person
        运费多少 => delivery-fees
        多久之内可以退货 => return-window | how-to-return
        寄香港吗 => hong-kong-macau-taiwan | delivery-fees | delivery-times
        可以用支付宝吗 => payment-methods
        电脑保修多久 => warranty-length
        包邮吗 => delivery-fees
        积分怎么攒 => points
        开封的护肤品能退吗 => what-cannot-be-returned
        退货运费谁出 => return-postage
        羊毛的怎么洗 => care-wool-and-cashmere
        怎么注销账号 => privacy-delete-my-data
        保价吗 => price-protection
        有礼品包装服务吗 => gift-wrapping
        可以分期吗 => instalments
        退款一般几天到账 => refund-timing
        优惠券能叠加吗 => coupons-rules | coupons-how-to-use
        学生有优惠吗 => student-discount
        一般发货后还能取消吗 => cancel-after-shipping | cancel-an-order
        铸铁锅怎么养护 => care-cast-iron
        羽绒服怎么收纳 => care-down
        快递来了我不在家怎么办 => missed-delivery
        怎么成为VIP => membership-levels | gold-benefits
        发票抬头写错了怎么办 => invoice-correction
        邮费怎么算 => delivery-fees
        怎么联系人工客服 => reach-a-person
        do you sell insurance =>
        who is the president of France =>
        what's the weather tomorrow =>
        do you have a physical store =>
        are you hiring right now =>
        tell me a joke =>
        how do I make banana bread =>
        what is the square root of 144 =>
        who is your CEO =>
        book me a flight to Tokyo =>
        do you recycle old electronics =>
        你们老板是谁 =>
        明天天气怎么样 =>
        有实体店吗 =>
        你们招人吗 =>
        帮我订一张去东京的机票 =>
        怎么炒股 =>
        旧电器回收吗 =>
        红烧肉怎么做 =>
        what is the postage for a small order => delivery-fees
        how soon will my parcel arrive => delivery-times
        can you send it by tomorrow => express-delivery | delivery-times
        do you deliver to Tibet => remote-areas | delivery-times
        my parcel hasn't moved in a week => lost-parcel | track-a-parcel | late-parcel
        my package arrived crushed => damaged-parcel
        one item is missing from my box => missing-item
        you sent me the wrong item => wrong-item-received
        how do I send something back => how-to-return
        when will I get my money back => refund-timing
        where does the refund go, to my card? => refund-method
        will I get the delivery fee back => refund-delivery-fee | delivery-fees
        can I return just one thing from my order => partial-refund
        can I change the delivery address => change-delivery-address
        can I add an item to my order => change-items-in-an-order
        how do I get an invoice => invoice-electronic | invoice-company
        I need a special VAT invoice => invoice-special-vat
        my voucher doesn't work => coupons-how-to-use
        do I get something for my birthday => birthday-coupon
        is there a coupon for new customers => new-customer-coupon
        how long is a gift card valid => gift-cards
        what happens if I forget to pay => order-not-paid
        my payment was declined => payment-failed
        how do I swap for a bigger size => exchange-size-or-colour
        the other size is more expensive, what now => exchange-price-difference
        how long does an exchange take => exchange-how-long
        I'm between two sizes => between-sizes
        how do I find my shoe size => size-shoes
        does the warranty cover water damage => warranty-not-covered
        how do I claim the guarantee => warranty-claim
        what data do you store about me => privacy-what-we-keep
        when will it be back in stock => stock-and-restock
        I'd like to complain => complaints
        how do I season a cast iron pan => care-cast-iron
        can I put a cashmere sweater in the washing machine => care-wool-and-cashmere
        does my coupon come back if I cancel => coupon-after-cancel | coupons-rules | cancel-an-order
        快递费多少钱 => delivery-fees
        几天能到 => delivery-times
        明天能送到吗 => express-delivery | delivery-times
        新疆发货吗 => remote-areas | delivery-times
        包裹一直没到是不是丢了 => lost-parcel | late-parcel
        收到的东西碎了 => damaged-parcel
        少发了一件 => missing-item
        你们发错货了 => wrong-item-received
        东西怎么寄回去 => how-to-return
        退的钱什么时候到 => refund-timing
        退款退到哪里 => refund-method
        只退一件可以吗 => partial-refund
        地址填错了能改吗 => change-delivery-address
        怎么开发票 => invoice-electronic | invoice-company
        能开专票吗 => invoice-special-vat
        优惠券为什么用不了 => coupons-how-to-use
        过生日有优惠吗 => birthday-coupon
        新用户有优惠券吗 => new-customer-coupon
        购物卡能用多久 => gift-cards
        忘记付款了订单会怎样 => order-not-paid
        付款失败怎么办 => payment-failed
        想换个大一码 => exchange-size-or-colour | between-sizes
        换货有差价吗 => exchange-price-difference
        换货要几天 => exchange-how-long
        鞋子尺码怎么选 => size-shoes | between-sizes
        进水保修吗 => warranty-not-covered | warranty-length
        怎么申请保修 => warranty-claim
        你们会保存我哪些个人信息 => privacy-what-we-keep
        断货了什么时候补货 => stock-and-restock
        我要投诉 => complaints
        能送到快递柜吗 => pickup-lockers
        会员有几个等级 => membership-levels
        坏的商品怎么退 => return-faulty-item
        皮鞋淋湿了怎么办 => care-leather
        手机电池怎么充电比较好 => battery-care
        do you rent out tents =>
        how tall is mount everest =>
        can you help me with my homework =>
        what is the stock price of apple =>
        can I visit your factory =>
        do you buy second-hand phones =>
        who painted the mona lisa =>
        what time does the museum close =>
        how do I get a mortgage =>
        do you sponsor football clubs =>
        is there a podcast I should listen to =>
        do you donate to charity =>
        can I become a supplier =>
        你喜欢什么颜色 =>
        附近有什么好吃的 =>
        帮我写一首诗 =>
        怎么减肥 =>
        股票今天涨了吗 =>
        你们融资了吗 =>
        可以加盟吗 =>
        世界杯谁赢了 =>
        我头疼吃什么药 =>
        能帮我叫辆出租车吗 =>
        你们仓库在哪个城市 =>
        """)
}

extension ArticleQuestion {
    /// Never tuned on: what the figures are worth.
    static let heldOut = parse(
        """
        what does shipping to Taiwan cost => hong-kong-macau-taiwan | delivery-fees
        do you ship to the United States => hong-kong-macau-taiwan | delivery-times
        my order is three days overdue => late-parcel
        tracking says delivered but I have nothing => lost-parcel
        can I send back a gift I received => return-a-gift
        the headphones stopped working after two weeks => return-faulty-item | warranty-claim
        do I have to pay to return something => return-postage
        how long until the refund is on my bank card => refund-timing | refund-method
        do you refund shipping costs => refund-delivery-fee | delivery-fees
        can I still cancel my order => cancel-an-order | cancel-after-shipping
        how do I change the items of my order => change-items-in-an-order
        can I switch to another payment method => change-payment-method
        the company name on my invoice is wrong => invoice-correction
        how do gold members differ from silver => membership-levels | gold-benefits
        how do I spend my points => points
        what do order states like processed mean => order-states
        can I combine two vouchers => coupons-rules | coupons-how-to-use
        which size of shirt should I choose => size-clothing | between-sizes
        how do I stop personalised recommendations => recommendations-how-they-work
        how do I store a down jacket => care-down
        my leather bag got wet => care-leather
        when can I reach the service desk => reach-a-person
        could you please tell me whether you do express delivery => express-delivery | delivery-times
        寄台湾要多少运费 => hong-kong-macau-taiwan | delivery-fees
        快递晚了好几天 => late-parcel
        显示已送达但是我没收到 => lost-parcel
        别人送我的礼物能退吗 => return-a-gift
        退货要我出邮费吗 => return-postage
        原来的运费能退给我吗 => refund-delivery-fee | delivery-fees
        怎么取消订单啊 => cancel-an-order | cancel-after-shipping
        付款方式可以换吗 => change-payment-method
        金卡会员有啥好处 => gold-benefits | membership-levels
        积分能当钱用吗 => points
        已处理是什么意思 => order-states
        羊绒衫能不能机洗 => care-wool-and-cashmere
        铸铁锅生锈了怎么办 => care-cast-iron
        怎么关闭个性化推荐 => recommendations-how-they-work
        买完降价了能补差价吗 => price-protection
        拆了的茶叶还能退不 => what-cannot-be-returned
        do you have a loyalty program for dogs' birthdays in Canada =>
        can you fix my car =>
        what is the capital of Australia =>
        do you offer wedding planning =>
        is your packaging made of recycled plastic =>
        who designed your logo =>
        你们在哪里上市 =>
        你会唱歌吗 =>
        推荐一部电影 =>
        北京到上海高铁多久 =>
        你们用什么系统开发的 =>
        人民币兑美元汇率多少 =>
        你们公司的股价是多少 =>
        """)
}
