# id: u2-075  year: 2014  issuer: 金牛坝街道办事处
[title] 金牛坝街道办事处2014年政府信息公开工作年度报告
[proactive] 一、主动公开情况。
+[proactive] 本年度我处在区公众信息网公开{256条|disclosure.website}，比上年度的{301条|comparison|item=}减少{45条|comparison|item=}，原因是区里取消了重复报送；
+[proactive] 在{《金牛坝社区报》|item}{48个版|other}中用于公开的有{16个版|disclosure.other_channel}，报纸印数每期6000份；
+[proactive] {居民短信平台|item}群发{9次|disclosure.other_channel}、{3.1万条|disclosure.other_channel}；
+[proactive] {院坝会|item}{77场|disclosure.other_channel}，每场约40人。
[application] 二、依申请公开情况。
+[application] 受理申请{3件次|application.received}，同比持平，其中网上{申请|application.breakdown=0}没有，全部为{现场|item}{3件次|application.breakdown}。
+[application] 答复情况是同意公开答复{2件次|application.granted}，{不属于本处公开|item}{1件次|application.unavailable}，没有作出{不予公开|application.refused=0}和{同意部分公开|application.partial=0}的答复。
[fee] 三、收费及减免。
+[fee] 依照规定收取复制费{7.5元|fee}，没有{减免|fee=0}。
[dispute] 四、复议、诉讼和申诉。
+[dispute] 没有针对我处信息公开的{行政复议|review=0}和{行政诉讼|litigation=0}案件，也未收到{行政申诉|complaint=0}。
[problem] 五、主要问题。
+[problem] 《金牛坝社区报》送到信箱后丢弃较多，居民说字小、版面花；
+[problem] 院坝会记录本填写不全，{77场|disclosure.other_channel|item=院坝会}{院坝会|item}只有{52场|disclosure.other_channel|item=院坝会}有照片。
[plan] 六、改进办法。
+[plan] 社区报改为大字版，一年只出8期；
+[plan] 院坝会不留照片、不留签到的不予计数。
---
# id: u2-076  year: 2019  issuer: 南岔河林场
[title] 南岔河林场2019年度信息公开工作报告
[overview] 林场实有职工214人，管护面积19.6万亩，现将全年公开工作报告如下。
[proactive] 一、向职工公开：{场务公开栏|item}{36期|disclosure.other_channel}，{职工大会|item}{2次|disclosure.other_channel}，{工资奖金发放|item}{12次|disclosure.category}，{危旧房改造|item}{2次|disclosure.category}，{聘用护林员|item}{1次|disclosure.category}计33人。
[proactive] 二、向社会公开：市林草局网站{27条|disclosure.website}，{采伐招标公告|item}{6则|disclosure.category}，{防火通告|item}张贴{450张|disclosure.category}，{造林合同|item}{0份|disclosure.category}，理由是今年无造林任务。
[response] 三、接受询问：附近{村民|item}来问林权{51人次|inquiry}，没有收到{举报信|complaint=0}。
[application] 四、依申请公开：村民要1962年的山界图，{1件|application.received}，因图纸{不能辨认|item}无法提供{1件|application.unavailable}。
[dispute] 五、争议：该村民没有{复议|review=0}，转向法院请求确权，属民事案件，不是信息公开诉讼。
[supervision] 六、监督：职工代表{询问|item}{1次|supervision}，提{问题|item}{14个|other}，场长当场答{12个|other}，没有{责任追究|supervision=0}。
[organization] 七、保障：兼职、专职人员分别为{2人|staff.parttime}、{0人|staff.fulltime}，办公费列支{2,800元|budget}。
[problem] 八、不足：偏远林班不通网络，{2个|bulletin_board}公示板三个月才换一次。
[plan] 九、打算：巡护队每月带公示材料进山一次。
---
# id: u2-077  year: 2021  issuer: 周庄堡镇人民政府
[title] 周庄堡镇人民政府2021年政府信息公开年度报告
[preamble] 报告依据《条例》第五十条编制并对外公布,数据截至2021年12月31日。
[overview] 一、总体情况
[proactive] (1)主动公开:县网站{129条|disclosure.website},微信{97条|disclosure.wechat},{村务公开栏|item}{515期|disclosure.other_channel},{惠农直播|item}{8场|disclosure.other_channel},现行有效{规范性文件|item}{0件|document.normative}
[application] (2)依申请公开:今年没有收到{申请|application.received=0},去年结转的{1件|application.carried_in}因属于{重复申请|item}不予处理{1件|application.not_processed},没有往明年{结转|application.carried_out=0}
[mechanism] (3)信息管理:{审签单|item}{226份|document.other},缺签{3份|document.other|item=审签单}已补,没有发生{泄密|other=0}也没有发生错发
[platform] (4)平台:专区{1个|access_point},公示栏{38个|bulletin_board},{直播间|item}{1间|platform}
[supervision] (5)保障:会议{2次|meeting},培训{2次|training}{57人次|trainee},县考核{96分|other},镇内{通报|item}{3次|supervision},没有{问责|supervision=0}
[table] 信息内容 本年制发件数 本年废止件数 现行有效件数
[table] 行政规范性文件 0 0 0
[table] 行政许可 0
[table] 行政处罚 5
[dispute] {复议|review=0}:无 {诉讼|litigation=0}:无
[problem] 直播没人看,最少的一场只有{11人|traffic}{在线|item},问题没有人提
[plan] 直播改到晚上七点半,最后两场{在线|item}升到{230人|traffic}、{318人|traffic}
[fee] 收费:{零|fee}
---
# id: u2-078  year: 2016  issuer: 蓝田堡镇财政所
[title] 镇财政所2016年政务公开情况说明
[key_area] 一、公开内容：{预算|item}{1次|disclosure.key_area}、{决算|item}{1次|disclosure.key_area}、{“一卡通”|item}补贴{19项|disclosure.key_area}逐项逐户上墙、{项目资金|item}{33笔|disclosure.key_area}、{村级报账|item}{12次|disclosure.key_area}、{债务|item}{0次|disclosure.key_area}因为没有新增债务
[proactive] 二、公开载体：{镇村公示栏|item}{231张|disclosure.other_channel}、县财政网{4条|disclosure.website}、{便民卡|item}{2,700张|document.other}
[response] 三、咨询：补贴{咨询|item}{389人次|inquiry}，当场答复{361人次|inquiry}，三日内电话答复{28人次|inquiry}
[response] 四、纠错：群众{指错|item}{17次|inquiry}，属实{9次|inquiry}，更正后重新张榜{3张|disclosure.category|item=}
[application] 五、申请：没有{依申请公开|application.received=0}
[supervision] 六、审计：县审计局延伸{抽查|item}公示{2村次|supervision}，没有{处理意见|supervision=0}，县纪委{约谈|item}{0人|supervision}
[dispute] 七、争议：没有{复议|review=0}没有{诉讼|litigation=0}没有{举报|complaint=0}
[problem] 八、存在问题：补贴表格一户占一行字太小，{“一卡通”|item}{19项|disclosure.key_area}挤在三张纸上
[plan] 九、改进：2017年一项补贴一张表，字号不小于四号
---
# id: u2-079  year: 2023  issuer: 柏树庄乡人民政府
[dispute] （四）诉讼和复议方面的说明
[dispute] 2023年我乡收到{行政复议|item}申请{2件|review|item=}，复议机关{维持|item}{1件|review}、{终止|item}{1件|review}，没有{撤销|review=0|item=行政复议}，没有{变更|review=0|item=行政复议}；
+[dispute] 收到行政诉讼{1件|litigation}，尚未开庭，谈不上胜败。
[dispute] 收到信息公开方面的举报{0件|complaint}。
[response] {柏树庄村|item}对公示有意见来访{3人次|inquiry}，{其他村|item}没有{来访|inquiry=0|item=其他村}。
[application] 2023年申请公开{6件|application.received}，{5件|application.granted}公开，{1件|application.refused|item=过程性信息}以{过程性信息|item}为由不予公开，复议的就是这一件和另一件公开了但申请人嫌不全的。
[application] 2022年{申请|item}公开{9件|comparison}，当年{复议|item}{4件|comparison}，争议率下降明显。
[supervision] 经办人因公开答复书错字被{批评|item}{1次|supervision}，没有人受{处分|supervision=0}。
[mechanism] 没有制定新的{制度|document.other=0}，沿用县里{答复格式|item}{11种|document.other}。
[plan] 以后凡不予公开的，先送县司法局看一遍再寄。
