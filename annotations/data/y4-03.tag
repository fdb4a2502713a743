# id: y4-011  year: 2023  issuer: 青澜省生态环境厅
[title] 青澜省生态环境厅2023年政府信息公开工作年度报告
[title] 索引号：QL0815000/2024-00017　　文号：　　发文日期：2024年1月29日
[preamble] 青澜省生态环境厅根据《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条、第五十条的规定，编制2023年政府信息公开工作年度报告。
+[preamble] 报告中所列数据统计范围仅为厅机关，驻市生态环境监测中心、各直属单位的数据由各单位自行公布。
[overview] 一、总体情况
[overview] 2023年，省生态环境厅深入学习贯彻习近平生态文明思想和全国生态环境保护大会精神，坚持“环境信息属于公众”的理念，持续加大环境质量、建设项目环评、督察整改、行政执法等信息的公开力度，以更高水平的公开助力美丽青澜建设。
[proactive] （一）主动公开情况
[proactive] 通过厅门户网站公开政府信息{5,214条|disclosure.website}，编印《青澜省生态环境公报》{1期|disclosure.gazette}，“青澜生态环境”{微信、微博|item}共推送信息{6,893条|disclosure.other_channel}。
+[proactive] 网站信息中，公众查询最多的依次是人事考试、排污许可、环评审批和水质月报。
[key_area] 1.环境质量信息。
+[key_area] 实时发布17个设区市空气质量自动监测数据，按月公布{地表水水质状况|item}{12期|disclosure.key_area}、{城市空气质量排名|item}{12期|disclosure.key_area}，按季公布{县级集中式饮用水水源水质|item}{4期|disclosure.key_area}。
+[key_area] 2023年全省PM2.5平均浓度31微克/立方米，优良天数比例87.6%，国考断面优良水体比例93.4%。
[key_area] 2.建设项目环评信息。
+[key_area] 受理公示{环评文件|item}{73份|disclosure.key_area}、{拟审批公示|item}{68份|disclosure.key_area}、{审批决定公告|item}{66份|disclosure.key_area}，辐射类另外公示{环评批复|item}{141份|disclosure.key_area}，涉及总投资1,905亿元。
[key_area] 3.督察整改信息。
+[key_area] 第二轮中央生态环境保护督察反馈问题的{整改完成情况|item}分{9批|disclosure.key_area}对外公示，“一台一报一网”同步曝光{典型案例|item}{18个|disclosure.key_area}。
[key_area] 4.执法监管信息。
+[key_area] 全省生态环境系统立案查处环境违法案件1,722起，罚款金额2.06亿元，厅本级作出的{行政处罚决定书|item}{11份|disclosure.key_area}全部在20个工作日内上网；
+[key_area] 推送{环境违法“黑名单”企业|item}{26家|disclosure.key_area}至信用平台。
[interpretation] （二）政策解读情况
[interpretation] 对《青澜省固体废物污染环境防治条例》《关于进一步优化环评审批服务的若干措施》等重要法规文件，综合采用图解、问答、短视频、专家撰文等形式作解读{22篇|interpretation}，主要负责人解读{3篇|interpretation}，{重要文件解读率|item}保持{100%|rate}。
[response] （三）回应关切情况
[response] 12369平台、厅长信箱、网上咨询三类渠道共收到{公众诉求|item}{3,480件|inquiry}，其中{咨询类|item}{2,065件|inquiry}、{投诉举报类|item}{1,415件|inquiry}。
+[response] 召开例行新闻发布会{6场|press_conference}，组织{记者“环境行”采访|item}{4次|other}。
+[response] 日本启动福岛核污染水排海后，公众对海产品和近岸海域辐射情况高度关切，我厅在第一时间公布沿海辐射环境监测数据并先后作出{7次|response}回应。
+[response] {环保设施单位|item}向公众开放{128家次|other}，{线上线下参观者|item}{18.9万人次|inquiry}。
[application] （四）依申请公开情况
[application] 新收申请{84件|application.received}，结转{3件|application.carried_in}，均为自然人和社会公益组织提出。
+[application] 予以公开{32件|application.granted}，部分公开{9件|application.partial}，{本机关不掌握相关政府信息|item}{27件|application.unavailable}，{属于信访举报投诉类|item}{4件|application.not_processed}，其余为重复申请、另行制作等情形，均已办结。
+[application] 没有结转下年度的{申请|application.carried_out=0}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议{维持|item}{2件|review}，无{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 从年度第三方评估和公众留言来看，还存在环评公示附件过大打不开、监测数据下载格式不便于二次利用、对基层分局指导不够等问题。
[plan] 上半年，已将环评公示附件全部改为分卷上传，并提供在线浏览；
+[plan] 下半年，环境质量历史数据开放接口上线，开放{数据集|item}{43个|other}。
+[plan] 下一步，我们将制定设区市生态环境部门信息公开工作指引，通过案例培训、以会代训把指导做到分局、做到科室。
[other] 六、其他需要报告的事项
[fee] 2023年未向申请人收取{信息处理费|fee=0}。
---
# id: y4-012  year: 2021  issuer: 长汀市供水集团有限公司
[title] 长汀市供水集团有限公司2021年度信息公开年报
[overview] 供水关系千家万户。
+[overview] 一年来，集团公司根据《供水、供气、供热等公共企事业单位信息公开实施办法》（建城规〔2021〕4号）的要求，围绕“让用户喝上放心水、交上明白费、办上顺心事”，积极稳妥地推进企业信息公开。
+[preamble] 现就有关情况报告如下。
[organization] 一、组织机制
[organization] 集团成立信息公开工作小组，由总经理牵头，营业、水质、管网、客服、党群五个部门参与，客服中心主任兼任办公室主任。
+[mechanism] 工作小组对照办法逐项列出企业信息公开目录，凡列入目录的均须在信息形成或者变更之日起20日内公开，凡目录之外的由提出部门说明公开理由报分管副总审定。
[proactive] 二、公开内容和数量
[proactive] 全年{集团官网、微信公众号、营业厅公示栏以及市住建局网站公用事业专栏|item}共发布各类信息{689条|disclosure.other_channel}。
+[proactive] 分类来看：
[proactive] ——水质信息。
+[proactive] 每日公布出厂水9项指标，每月公布管网水、二次供水{检测结果|item}，全年{391条|disclosure.category}，水质综合合格率99.92%，高于国家标准。
[proactive] ——停水信息。
+[proactive] 计划性停水提前24小时、紧急抢修停水即时通知，共发布{停水通知|item}{147条|disclosure.category}，同步{短信|item}告知受影响用户{21.6万户次|disclosure.other_channel}。
[proactive] ——水价和收费信息。
+[proactive] 公开{居民阶梯水价、非居民用水价格、二次供水加压费|item}等{6项|disclosure.category}，城市供水报装“零收费、零材料、零跑腿”。
[proactive] ——办事指南。
+[proactive] 公布{报装、过户、销户、水表校验|item}等指南{14份|disclosure.category}，制作{流程图|item}{14张|document.other}。
[proactive] ——{企业经营信息|item}{9条|disclosure.category}，{招标采购信息|item}{63条|disclosure.category}，{其他|item}{59条|disclosure.category}。
[overview] 2021年，集团实现供水总量1.18亿立方米，售水量1.03亿立方米，产销差率12.6%，新铺DN100以上管道86.4公里，改造老旧小区管网41个，全年抢修爆漏2,930处，抢修及时率100%。
[response] 三、用户咨询与诉求
[response] 96116供水热线24小时值守，全年受理{用户来电|item}{18.4万个|inquiry}，其中{咨询类|item}{15.9万个|inquiry}、{报修类|item}{2.1万个|inquiry}、{投诉类|item}{386个|inquiry}，剩余为建议、表扬及其他；
+[response] {30秒接通率|item}达到{95%|rate}，{投诉处理满意率|item}{98.2%|rate}。
+[response] 6月“水表走得快”的视频在短视频平台流传，点击超过十万，集团委托市计量所对当事人水表现场检定，当天在公众号、电视台公布检定结论，为此类关切作出公开回应{2次|response}。
[response] 组织“{水厂开放日|item}”{5场|other}，走进水厂的{市民和学生|item}{440人|inquiry}；
+[proactive] {“水管家”进社区|item}{36场|disclosure.other_channel}，发放{节水手册|item}{9,000本|document.other}。
[supervision] 四、监督
[supervision] 接受市住建局对信息公开的{专项检查|item}{1次|supervision}，提出营业厅公示价目表字号过小的{问题|item}{1个|other}，当月整改完毕。
+[supervision] 聘请{社会监督员|item}{12名|other}，召开座谈会{2次|meeting}。
[problem] 五、存在的不足
[problem] 停水通知有时候范围划得过大，有的用户收到了短信却没有停水，有的停了水却没有收到短信；
+[problem] 部分老年用户不会用公众号，营业厅公示栏又不在家门口；
+[problem] 下属县公司的信息公开还没有纳入集团统一管理。
[plan] 六、改进方向
[plan] 对接GIS管网系统精准圈定停水影响范围；
+[plan] 在小区张贴纸质停水通知和服务联系卡；
+[plan] 2022年3月底前把三家县公司纳入统一公开目录。
[signature] 长汀市供水集团有限公司
[signature] 2022年2月15日
---
# id: y4-013  year: 2011  issuer: 梅郡市统计局
[title] 梅郡市统计局二○一一年政府信息公开年度报告
[overview] 统计信息历来是社会各界使用最多的政府信息之一。
+[overview] 我局从2008年《条例》施行以来，始终把“统计产品尽可能地给社会用”作为追求，从一本年鉴、一张快报做起，一步步把统计数据从抽屉里拿到阳光下。
+[overview] 2011年，全市GDP突破千亿元大关，初步核算达到1024.8亿元，按可比价格计算增长12.6%，城镇居民人均可支配收入18327元，农民人均纯收入7206元，这些数据公布以后引起了群众的关注和热议，也使统计信息公开工作面临更高的要求。
[preamble] 根据《条例》要求，现将全年政府信息公开情况报告如下，欢迎批评指正。
[organization] 一、组织情况。
+[organization] 局综合科与办公室合署承担政府信息公开工作，配备兼职人员{3人|staff.parttime}，局长每季度听取一次汇报。
[mechanism] 二、制度情况。
+[mechanism] 修订了《统计信息发布管理制度》，规定凡对外公布的统计数据，必须以统计法律法规为依据，经专业科审核、总统计师签发，不准超前公布，不准提供未经核实的数据；
+[mechanism] 对经济普查、人口普查中的单个调查对象资料，一律按统计法予以保密。
+[mechanism] 年内按月发布“{数据发布日程表|item}”{12期|disclosure.category}，让媒体和群众事先知道什么数据什么时候出来。
[proactive] 三、主动公开情况。
+[proactive] 2011年通过梅郡统计信息网主动公开信息{1476条|disclosure.website}，其中{统计数据|item}{538条|disclosure.category}，{统计分析|item}{217篇|disclosure.category}，{统计知识|item}{96条|disclosure.category}，{统计动态|item}{602条|disclosure.category}，{统计法规|item}{14条|disclosure.category}，{公告|item}{9条|disclosure.category}。
+[proactive] 编发《{梅郡统计月报|item}》{12期|disclosure.other_channel}，《{统计年鉴|item}》发行{800册|document.other}，《{统计公报|item}》印刷{2000份|document.other}，在《梅郡日报》刊登数据解读稿{18篇|interpretation}。
+[proactive] 第六次全国人口普查主要数据公报是当年公众下载最多的文件，全文在网站和报纸上登载，公报显示全市常住人口346.2万人，城镇人口比重为43.17%。
[response] 四、提供咨询查询情况。
+[response] 局资料室和电话全年接待{查询统计资料|item}的单位、学生、个人{683人次|inquiry}，提供{数据|item}近{万笔|other}，均不收费。
+[response] 网站“在线咨询”栏目答复网民{提问|item}{74件|inquiry}，问的最多的是平均工资怎么算、CPI为什么和感觉不一样。
[response] 5月统计局长在电台直播间和听众面对面聊物价指数{1次|interview}。
[application] 五、依申请公开情况。
+[application] 收到{2件|application.received}公民申请，一件要求公开全市各县（区）分乡镇的人均收入数据，因抽样推算不到乡镇，告知{信息不存在|item}{1件|application.unavailable}；
+[application] 另外一件要求查阅历年商品零售价格指数，当场给予提供{1件|application.granted}。
[dispute] 六、收费、复议、诉讼情况。
+[dispute] 均无{行政复议|review=0}、{行政诉讼|litigation=0}发生，也没有向申请人收取{费用|fee=0}。
[problem] 七、问题和不足。
+[problem] 一是数据发布还是以表格文字为主，图形少，非专业的人看不懂；
+[problem] 二是县、乡一级数据发布不规范，有的还没有到发布日就被引用；
+[problem] 三是对“被平均”“被增长”这类公众质疑，解释不主动、不充分，有的干部觉得越说越乱，干脆不说。
[plan] 八、打算。
+[plan] 2012年我们想做的事情不多，但要做实。
+[plan] 一要办好“统计开放日”，请普通市民来看一看CPI是怎么采价的；
+[plan] 二要编一本群众读得懂的统计小册子；
+[plan] 三要理顺市县两级的数据发布衔接。
[signature] 二〇一二年三月六日
---
# id: y4-014  year: 2017  issuer: 棠湾市民政局
[title] 您的位置: 首页 - 公开年报 - 部门年报
[title] 棠湾市民政局2017年政府信息公开年度报告
[preamble] 一、本报告由市民政局编制，所列数据统计期限从2017年1月1日到12月31日。
+[preamble] 报告可在市民政局网站（网址略）查阅，联系电话：0792 - 8213306。
[overview] 二、工作概况
[overview] 民政工作面对的是困难群众、优抚对象、老年人、残疾人、孤儿等特殊群体，公开得好不好，直接关系到党委政府在他们心目中的形象。
+[overview] 2017年，我局本着“民政为民、公开便民”的原则，围绕救助、福利、社会组织、区划地名几大块业务，认真履行信息公开义务。
[proactive] 三、主动公开的内容
[proactive] （一）2017 年通过局门户网站共发布信息 {915 条|disclosure.website}，比上年减少 {137 条|comparison}，减少的原因是取消了县级动态的转载。
[proactive] （二）社会组织信息。
+[proactive] 公布{社会组织成立、变更、注销登记公告|item} {246 条|disclosure.category}，{社会组织年检结论|item} {531 家|disclosure.category}，{列入活动异常名录的社会组织|item} {18 家|disclosure.category}，对长期不开展活动的依法予以处理。
[proactive] （三）地名信息。
+[proactive] 第二次全国地名普查成果转化加快，发布{地名命名、更名公告|item} {33 则|disclosure.category}，出版《{棠湾市地名录|item}》 {1 部|document.other}。
[key_area] （四）社会救助信息。
+[key_area] 坚持城乡低保、特困人员、临时救助、医疗救助长期公示制度，市、县、乡、村四级联动。
+[key_area] 在局网站每月公布{各县区救助保障数据|item} {12 次|disclosure.key_area}，市本级公布{福彩公益金使用情况|item} {1 份|disclosure.key_area}、{救灾款物分配情况|item} {6 批|disclosure.key_area}。
+[key_area] 全市有城乡低保对象 8.4 万人，当年支出低保金 2.97 亿元，6 月洪涝灾害共下拨救灾资金 1,350 万元，紧急转移安置群众 2.2 万人。
+[key_area] 各村级公示栏一年来张贴低保、临救{公示表|item} {1.6 万余张|disclosure.key_area}，公示{对象|item} {8.4 万人|disclosure.key_area}，照片和身份证号按照隐私保护的要求作遮挡。
[platform] 四、公开的载体
[platform] 我局的公开载体主要是“一网一微一栏”，即门户网站、“棠湾民政”微信公众号、婚姻登记处和救助站等窗口的公示栏 {9 块|bulletin_board}。
+[platform] 其中公众号于 2017 年 5 月试运行，年底{粉丝|item} {6,280 人|traffic}，发布图文 {112 篇|disclosure.wechat}。
[response] 五、互动回应
[response] 通过局长信箱、12349 养老服务热线、市长热线转办件，受理{咨询、求助、投诉|item} {1,964 件|inquiry}，{办结率|item} {100 %|rate}。
+[response] 办理市人大{建议|item} {11 件|proposal}、政协{提案|item} {16 件|proposal}，答复内容除涉密的以外全部上网公开，{公开率|item} {96 %|rate}。
+[response] 清明、七夕等节点提前公布预约登记、交通分流等便民安排，避免了拥挤。
+[response] 全年没有发生需要回应的{重大舆情|response=0}。
[interpretation] 六、政策解读
[interpretation] 对新出台的《关于完善特困人员救助供养制度的实施意见》，采取“一张图读懂”的办法解读，全年解读文件 {4 件|interpretation}，同时编印《{惠民政策 100 问|item}》 {1.5 万册|document.other}发到低保户、五保户手里。
[application] 七、依申请公开
[application] 2017 年收到依申请公开 {7 件|application.received}，全部为{信函申请|item} {7 件|application.breakdown}，内容涉及行政区划变更历史文件、某慈善机构募捐备案、殡葬收费依据。
+[application] 经审查同意公开 {5 件|application.granted}，{不属于本机关公开|item}的 {2 件|application.unavailable}，已告知申请人向有关机关申请。
[fee] 收取复印工本费 {43.5 元|fee}。
[dispute] 八、复议诉讼
[dispute] {无|review=0}。
[problem] 九、问题及改进
[problem] 有的县（区）民政局对救助信息公示走过场，公示期满就撕，没有留档照片；
+[problem] 个别养老机构的收费公示不全，群众{投诉|item} {3 件|inquiry}。
[plan] 针对上述问题我局已在 11 月下发《关于规范救助公示的通知》（棠民函〔2017〕88 号），要求公示留影存档，并把养老机构收费公示情况作为星级评定的前置条件。
+[plan] 下一步还将对公示情况进行不打招呼的抽查，抽查结果通报到县（区）政府。
---
# id: y4-015  year: 2018  issuer: 汉津高新技术产业开发区管理委员会
[title] 汉津高新区管委会2018年度政府信息公开工作报告
[title] 时间：2019-03-12 来源：高新区党政办公室
[overview] 一、总体情况
[overview] 2018年，汉津高新区管委会按照市政府的部署，结合“双创”示范基地建设，将政务公开融入到招商引资、项目审批、惠企服务的各个环节，做到决策、执行、管理、服务、结果公开，信息公开工作在全市开发区考核中排名第二。
+[overview] 全年完成技工贸总收入1,420亿元，新引进亿元以上项目58个，净增高新技术企业96家，财政总收入突破百亿。
[organization] 管委会主任办公会每半年专题研究一次政务公开，各局（办）设AB岗，党政办下设信息科，现有专职工作人员{3名|staff.fulltime}。
+[organization] 因管委会内设机构调整，{领导小组成员|item}年内调整{1次|other}。
[proactive] 二、主动公开情况
[proactive] （一）管委会主动公开信息{一千四百一十二条|disclosure.total}，其中管委会网站{九百零八条|disclosure.website}，微信公众号“汉津高新”{四百五十六条|disclosure.wechat}，余下{四十八条|disclosure.other_channel}在{《汉津高新报》、园区电子屏|item}等刊载。
[proactive] （二）按信息类别分：{惠企政策类|item}{86条|disclosure.category}，{项目申报通知类|item}{134条|disclosure.category}，{招商推介类|item}{72条|disclosure.category}，{土地与规划类|item}{97条|disclosure.category}，{人才类|item}{41条|disclosure.category}，{安全环保类|item}{58条|disclosure.category}，{党建及动态类|item}{924条|disclosure.category}。
[key_area] （三）重点领域。
+[key_area] 落实“一枚印章管审批”，公布{承接市级审批事项清单|item}{213项|disclosure.key_area}、{“最多跑一次”事项|item}{186项|disclosure.key_area}，{进件办结信息|item}每周滚动公示{52期|disclosure.key_area}。
+[key_area] 财政奖补方面，对认定的专项资金拟支持{企业名单|item}公示{9批|disclosure.key_area}，涉及企业374家、资金1.26亿元，公示期间收到{异议|item}{2件|inquiry}，经查均不成立。
+[key_area] 征收拆迁方面，12个村民小组的土地征收补偿安置方案、分户补偿情况在村组张贴，张贴{分户公示表|item}{1,107张|disclosure.key_area}。
[interpretation] （四）政策解读。
+[interpretation] 编制《高新区惠企政策“口袋书”》，对“黄金十条”作了图文解读{5篇|interpretation}，组织政策宣讲会{8场|interpretation}，参会企业700余家次，当场发出{“口袋书”|item}{1,600本|document.other}。
[response] （五）互动交流。
+[response] “企业服务直通车”网上平台提交{诉求|item}{429件|inquiry}，协调解决{401件|inquiry}，管委会班子成员“周五企业接待日”接待{企业|item}{93家次|inquiry}。
+[response] 就园区夜间异味问题在社区召开{居民恳谈会|item}{3场|other}，通报排查结果，向公众作出说明{4次|response}。
[application] 三、依申请公开情况
[application] 收到申请{18件|application.received}，较2017年的{25件|comparison}有所下降，{按期答复率|item}{100%|rate}。
+[application] 同意公开{9件|application.granted}，部分公开{2件|application.partial}，不予公开{2件|application.refused}，{信息不存在|item}{3件|application.unavailable}，{由申请人撤回|item}{2件|application.other}。
+[application] 其中与{拆迁安置|item}相关的有{11件|application.breakdown}。
[dispute] 四、行政复议和行政诉讼
[dispute] 因对信息不存在的答复不服，申请人向市政府申请复议{1件|review}，结果为驳回；
+[dispute] 未发生{诉讼|litigation=0}。
[problem] 五、主要问题
[problem] 一是部门多、更新散，管委会网站{64个|platform}{栏目|item}中有{5个|other}长期零更新，被市政府办{通报|item}{1次|supervision}；
+[problem] 二是惠企政策发布分散在十几个网站，企业反映“政策在天上飘、找也找不到”；
+[problem] 三是对拆迁安置类申请的答复质量不高。
[plan] 六、整改与打算
[plan] 零更新栏目已于10月底前全部关停合并，网站现有{栏目|item}{48个|platform}。
+[plan] 2019年拟建立惠企政策“一网尽览”平台，按行业、规模、环节打标签，并试行政策“免申即享”。
+[plan] 联合法律顾问编写拆迁类申请答复要点，把矛盾化解在复议、诉讼之前。
