/// Names to invent people from.
enum NamePool {
    struct Part {
        var text: String
        /// In Latin letters, for e-mail addresses.
        var latin: String
    }

    private static func parts(_ text: String) -> [Part] {
        text.split(separator: " ").map { pair in
            let halves = pair.split(separator: "/")
            return Part(text: String(halves.first ?? ""), latin: String(halves.last ?? ""))
        }
    }

    static let chineseFamily = parts(
        """
        王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 赵/zhao 黄/huang 周/zhou 吴/wu 徐/xu 孙/sun 胡/hu 朱/zhu 高/gao 林/lin \
        何/he 郭/guo 马/ma 罗/luo 梁/liang 宋/song 郑/zheng 谢/xie 韩/han 唐/tang 冯/feng 于/yu 董/dong 萧/xiao 程/cheng 曹/cao \
        袁/yuan 邓/deng 许/xu 傅/fu 沈/shen 曾/zeng 彭/peng 吕/lv 苏/su 卢/lu 蒋/jiang 蔡/cai 贾/jia 丁/ding 魏/wei 薛/xue 叶/ye
        """)

    static func chineseGiven(_ gender: Gender) -> [Part] { gender == .female ? chineseFemale : chineseMale }

    private static let chineseFemale = parts(
        """
        雨桐/yutong 思琪/siqi 欣怡/xinyi 若溪/ruoxi 晓岚/xiaolan 静姝/jingshu 语嫣/yuyan 婉清/wanqing 诗涵/shihan 梦洁/mengjie \
        佳宁/jianing 可心/kexin 雪莹/xueying 慧敏/huimin 美玲/meiling 秋月/qiuyue 紫萱/zixuan 依依/yiyi 念慈/nianci 丽娜/lina \
        芷若/zhiruo 小雨/xiaoyu 海燕/haiyan 春梅/chunmei 书瑶/shuyao 安琪/anqi 颖/ying 蓉/rong 倩/qian 楠/nan
        """)
    private static let chineseMale = parts(
        """
        子轩/zixuan 浩然/haoran 宇航/yuhang 明远/mingyuan 志强/zhiqiang 建国/jianguo 文博/wenbo 俊杰/junjie 晨曦/chenxi \
        思远/siyuan 一鸣/yiming 嘉树/jiashu 天佑/tianyou 立群/liqun 国栋/guodong 永康/yongkang 景行/jingxing 逸飞/yifei \
        云舟/yunzhou 家豪/jiahao 少华/shaohua 海峰/haifeng 知行/zhixing 泽宇/zeyu 凯/kai 磊/lei 涛/tao 昊/hao 翔/xiang 毅/yi
        """)

    static let westernFamily = parts(
        """
        Ashdown Bellamy Calloway Darrow Eastman Fairley Garland Holt Ingram Jessop Keller Lindqvist Marlow Novak Ortega Pruitt \
        Quayle Rossi Sandoval Thorne Ulrich Vance Whitlock Yates Zimmer Brandt Costa Dufour Engel Farrow Haas Jansen Kowalski \
        Larsen Moreau Nyberg Okafor Petrov Reyes Silva
        """)

    static func westernGiven(_ gender: Gender) -> [Part] { gender == .female ? westernFemale : westernMale }

    private static let westernFemale = parts(
        """
        Alice Beatrice Clara Daphne Elena Fiona Greta Hannah Ingrid Julia Katherine Lucia Maya Nora Olivia Paula Rosa Sophie \
        Tessa Ursula Vera Wendy Yvonne Zoe
        """)
    private static let westernMale = parts(
        """
        Adrian Benjamin Caleb Daniel Edward Felix Gabriel Henry Isaac Jonas Kevin Lukas Martin Nathan Oscar Peter Quentin Robert \
        Samuel Thomas Victor Walter Xavier Zachary
        """)
}
