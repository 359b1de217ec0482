/// The Chinese names that miswritten ones are compared with.
///
/// Each name is found by what is left of it without one character, and, from three characters, by how it sounds.
struct ChineseSpelling: Sendable {
    private static let lengths = 2...8

    private var names: [[Unicode.Scalar]] = []
    private var known: Set<[Unicode.Scalar]> = []
    private var byRest: [UInt64: [Int32]] = [:]
    private var bySound: [UInt64: [Int32]] = [:]
    /// Characters that stand anywhere in the shop.
    private var characters: Set<Unicode.Scalar> = []

    /// - Parameters:
    ///   - names: folded; those other than 2 to 8 Chinese characters are passed over.
    ///   - words: further words of the shop, whose characters are known. O(names · length + words).
    init(names: Set<String>, words: some Sequence<String>) {
        for word in words { characters.formUnion(word.unicodeScalars.lazy.filter(\.isHan)) }
        for name in names.sorted() {
            let scalars = Array(name.unicodeScalars)
            characters.formUnion(scalars.lazy.filter(\.isHan))
            guard Self.lengths.contains(scalars.count), scalars.allSatisfy(\.isHan) else { continue }
            let index = Int32(self.names.count)
            self.names.append(scalars)
            known.insert(scalars)
            for hole in scalars.indices { byRest[Self.rest(of: scalars[...], without: hole), default: []].append(index) }
            if scalars.count >= 3, let sound = Self.sound(of: scalars[...]) { bySound[sound, default: []].append(index) }
        }
    }

    /// The name that the characters of `window` were meant to be; nil where they are a name, or none is near.
    ///
    /// - Parameters:
    ///   - mayChange: whether the character at an index may be wrong.
    ///   - isAlone: whether the window stands by itself: a name of two characters needs that.
    func name(
        for window: ArraySlice<Unicode.Scalar>, isAlone: Bool, mayChange: (Int) -> Bool
    ) -> [Unicode.Scalar]? {
        guard Self.lengths.contains(window.count), !known.contains(Array(window)) else { return nil }
        var slip: [Unicode.Scalar]?
        for hole in window.indices where mayChange(hole) {
            for index in byRest[Self.rest(of: window, without: hole)] ?? [] {
                let name = names[Int(index)]
                guard let wrong = Self.onlyDifference(window, name), wrong == hole else { continue }
                let right = name[wrong - window.startIndex]
                let soundsAlike = window.count >= 3
                    ? Pinyin.isNear(window[wrong], right)
                    : isAlone && Self.soundAlike(window[wrong], right) && !Self.isCommonWord(window)
                if soundsAlike { return name }
                // A character that the shop never writes cannot be part of what it sells. At the ends it may be another
                // word: 锂电池 is no 干电池.
                let isInside = wrong > window.startIndex && wrong < window.endIndex - 1
                if isInside, slip == nil, isAlone, !characters.contains(window[wrong]) { slip = name }
            }
        }
        if window.count >= 3, let sound = Self.sound(of: window), let index = bySound[sound]?.first(where: { index in
            zip(window.indices, names[Int(index)]).allSatisfy { window[$0] == $1 || mayChange($0) }
        }) {
            return names[Int(index)]
        }
        return slip
    }

    private static func onlyDifference(_ window: ArraySlice<Unicode.Scalar>, _ name: [Unicode.Scalar]) -> Int? {
        guard window.count == name.count else { return nil }
        let wrong = zip(window.indices, name).filter { window[$0] != $1 }
        return wrong.count == 1 ? wrong[0].0 : nil
    }

    private static func soundAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        Pinyin.syllable(left).map { $0 == Pinyin.syllable(right) } ?? false
    }

    private static func rest(of window: ArraySlice<Unicode.Scalar>, without hole: Int) -> UInt64 {
        var hash = UInt64(window.count)
        for index in window.indices { hash = combine(hash, index == hole ? 0 : UInt64(window[index].value)) }
        return hash
    }

    private static func sound(of window: ArraySlice<Unicode.Scalar>) -> UInt64? {
        var hash = UInt64(window.count)
        for scalar in window {
            guard let syllable = Pinyin.syllable(scalar) else { return nil }
            hash = combine(hash, UInt64(syllable))
        }
        return hash
    }

    /// FNV-1a over 64-bit words; what is found is compared, so that a collision costs time only.
    private static func combine(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* 0x100_0000_01B3 &+ value }

    private static func isCommonWord(_ window: ArraySlice<Unicode.Scalar>) -> Bool {
        commonWords.contains(String(String.UnicodeScalarView(window)))
    }

    /// Common words that sound like short names of goods, or may: 脱鞋 is no slip for 拖鞋.
    private static let commonWords: Set<String> = Set(
        """
        脱鞋 辈子 被子 电子 垫子 差距 插曲 公司 公式 公事 事实 实施 时事 试试 适时 是否 示范 食品 饰品 视频 商品 上品 报表 受伤 手上 首饰 收拾 手势 时间 实践
        世界 事件 声音 生意 失眠 市面 地点 低点 底部 地步 地铁 弟弟 工具 机器 极其 及其 继续 记忆 机翼 建议 简易 检验 减轻 尖端 见面 简单 教师 教室 交流
        角度 脚步 节目 结果 今天 经过 精力 经历 精神 静电 经典 举行 巨型 开始 考试 客气 空气 快乐 困难 老师 理发 历史 例如 联系 练习 流量 浏览 旅行 贸易 没有
        煤油 美丽 魅力 面试 面世 名字 母亲 目前 年纪 年级 评价 平价 期待 妻子 旗子 棋子 骑车 汽车 其次 气温 全部 权利 权力 认识 人事 日记 日期 日历 如果 商量
        伤心 上心 身体 生活 时候 使用 实用 适用 食用 事情 树木 数目 书目 说明 思想 司机 死机 四季 私人 送礼 松鼠 随便 谈话 糖果 体会 体育 同学 头发 图书 推荐
        外面 外贸 完成 玩具 晚会 网球 危险 微信 卫星 问题 希望 西瓜 习惯 洗衣 喜欢 下雨 现在 香蕉 享受 销售 消失 小时 小说 谢谢 新闻 心情 星期 行李 形势 形式
        幸福 姓名 性命 修理 需要 学习 压力 眼睛 眼界 邀请 药品 要求 医生 一生 医院 以后 已经 意见 异地 意思 一次 依次 音乐 饮料 因此 应该 影响 优惠 友好 有用
        游泳 语言 预言 原因 愿意 原意 怨言 运动 再见 战争 照顾 针头 真正 整理 政治 支持 知识 芝士 职业 只能 智能 指导 制造 终于 重要 周末 主人 注意 主意 自己
        字迹 走路 组织 阻止 最近 昨天 作业 继母 茶叶 插页 笔试 比试 病历 布料 不料 部长 采取 材料 厂子 肠子 股票 股市 发票 邮票 车票 退货 退换 物流 快递
        下单 订单 付款 支付 地址 电话 密码 账号 登录 售后 保修 维修 投诉 人工 取消 修改 查询 天气 新年 春节 生日 礼物 结婚 孩子 男生 女生 学生 宝宝 老人 北京 清茶 坛子 皮屑 漆皮
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
