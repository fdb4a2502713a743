# id: y4-016  year: 2016  issuer: 澧源市住房公积金管理中心
[title] 澧源市住房公积金管理中心2016年政府信息公开工作年度报告
[preamble] 为让广大缴存职工了解住房公积金管理运行情况，根据《条例》《住房公积金管理条例》等法规，编制并公布本报告。
+[preamble] 报告共六个部分。
[overview] 一、总体情况
[overview] 截至2016年12月末，全市实缴单位4,217家，实缴职工38.6万人，当年归集住房公积金47.3亿元，发放个人贷款9,812笔、31.5亿元，个贷率83.2%，资金运行安全平稳。
+[overview] 这些钱是职工的“安家钱”，怎么缴、怎么提、怎么贷、收益怎么分，职工最关心，也最应当公开。
+[overview] 中心按照“管好用好每一分钱、公开透明每一笔账”的思路，不断把公开做深做细。
[organization] （一）健全组织。
+[organization] 中心主任负总责，分管副主任主抓，综合科、信息科、各县管理部都有专人负责，形成横到边、竖到底的工作网络。
+[organization] 遇有人员岗位调整，要求三日之内补充到位并报综合科备案。
[mechanism] （二）完善制度。
+[mechanism] 先后制定、修订《信息发布审批制度》《窗口首问负责制》《网站管理办法》等{七项|document.other}{制度|item}，让经办人员知道哪些能说、怎么说、说到什么程度。
+[mechanism] 对缴存人的个人账户信息严格保密，只有本人凭证件和密码才可以查询。
[proactive] 二、主动公开情况
[proactive] 1、网上公开。
+[proactive] 在市政府信息公开平台公开信息{53条|disclosure.website}，在中心门户网站公开{326条|disclosure.website}，覆盖政策法规、业务流程、年度报告、楼盘准入、逾期催收等方面。
+[proactive] 特别是对开发企业准入楼盘逐月更新，新增{准入楼盘信息|item}{118个|disclosure.category}，对逾期六期以上的{借款人名单|item}，经催告无效后在网站曝光{2批|disclosure.category}。
[proactive] 2、年度账单。
+[proactive] 4月在《澧源日报》全版刊登《住房公积金2015年年度报告》，7月结息后，通过手机短信向缴存职工发送{结息对账信息|item}{37.9万条|disclosure.category}，职工当天就知道自己账户里有多少钱。
[proactive] 3、窗口公开。
+[proactive] 将归集、提取、贷款{业务事项|item}{29项|admin}的办理条件、要件、时限、流程做成二维码贴在柜台，编印{办事一次性告知单|item}{4万份|document.other}、《{政策汇编|item}》{2千册|document.other}。
[platform] 4、新媒体公开。
+[platform] 微信公众号绑定{用户|item}{16.4万人|traffic}，比上年末翻了一番，提供{查询|item}服务{211万次|traffic}；
+[proactive] 推送政策资讯{84期|disclosure.wechat}。
[response] 三、回应和互动
[response] 12329热线全年呼入{总量|item}{28.7万个|inquiry}，其中{自动语音|item}{19.2万个|inquiry}，{人工服务|item}{9.5万个|inquiry}，{人工接通率|item}{91.6%|rate}；
+[response] 网站“主任信箱”收到{来信|item}{164件|inquiry}，全部回复。
+[response] 受市场行情变化影响，下半年出现贷款轮候，群众议论较多，我们连续在网站、微信上公布轮候进度，主任到市广播电台作解释{1次|interview}，先后刊登答问{3篇|response}，缓解了职工的焦虑情绪。
[application] 四、依申请公开
[application] 职工查询个人账户属于日常业务，不作为依申请公开统计。
+[application] 除此之外，未收到{政府信息公开申请|application.received=0}。
[dispute] 五、收费和复议诉讼
[fee] 各项查询和材料复印均不收费。
+[dispute] 无{复议|review=0}、{诉讼|litigation=0}、{投诉举报|complaint=0}案件。
[problem] 六、存在问题和下步打算
[problem] （一）问题：网站栏目设置偏机关化，想查贷款额度的职工要点四五层才能找到；
+[problem] 短信送达率不稳定，部分职工手机号码变更后没有登记，{结息短信|item}退回{1.2万条|other}；
+[problem] 政策解释不够口语。
[plan] （二）打算：改版网站，设贷款额度在线试算；
+[plan] 结合年度基数调整采集职工新的手机号码；
+[plan] 编写一批“小案例”，用职工身边的事情讲清楚政策。
---
# id: y4-017  year: 2020  issuer: 芦江市教育局
[title] 芦江市教育局 2020 年政府信息公开工作年度报告
[preamble] 根据《条例》和《芦江市政务公开工作要点》要求，芦江市教育局编制本年度报告，统计起止时间为 2020 年 1 月 1 日至 12 月 31 日。
[overview] 一、总体情况
[overview] 2020 年，面对疫情延期开学、线上教学、推迟中高考等诸多挑战，我局坚持把教育系统的信息公开作为稳定社会情绪、取得家长理解的先手棋，各项工作平稳有序。
[proactive] （一）主动公开情况
[proactive] 全年公开政府信息共计 {2,035 条|disclosure.total}。
+[proactive] 从渠道看，门户网站 {642 条|disclosure.website}，微信公众号“芦江教育发布” {1,204 条|disclosure.wechat}，{芦江日报、芦江电视台|item} {189 条|disclosure.other_channel}。
+[proactive] 从内容看，{疫情防控与复学|item} {237 条|disclosure.category}，{招生考试|item} {164 条|disclosure.category}，{教师队伍建设|item} {91 条|disclosure.category}，{教育督导|item} {28 条|disclosure.category}，{民办教育年检|item} {16 条|disclosure.category}，{校外培训机构黑白名单|item} {9 批|disclosure.category}，其余为工作动态、校园风采。
[key_area] 招生入学是信息公开的重中之重。
+[key_area] 义务教育招生实施办法、学区划分、民办学校摇号规则于 5 月底一次性公开，并附学校电话和学区地图，其中公开{学区地图|item} {87 张|disclosure.key_area}；
+[key_area] 首次实施的民办学校电脑派位邀请{家长代表、人大代表、媒体记者|item} {60 人|other}到场见证，全程直播，{观看|item} {14.2 万人次|traffic}，{派位结果|item}公布 {11 校|disclosure.key_area}。
+[key_area] 教育经费方面，局机关和直属学校 {43 家|disclosure.key_area}{预算单位|item}公开部门预算，中小学、幼儿园{收费标准|item}公示 {318 所|disclosure.key_area}；
+[key_area] 营养餐、助学金等{补助发放情况|item}在学校公示 {2 次|disclosure.key_area}，惠及学生 5.6 万名。
[interpretation] （二）政策解读情况
[interpretation] 招生政策、校外培训机构治理、中小学校园食品安全三个方面重点解读，制作“一图读懂” {8 张|interpretation}、短视频 {5 条|interpretation}，局领导撰写解读文章 {2 篇|interpretation}。
[response] （三）回应关切情况
[response] 招生季开通 {12 部|platform}{热线电话|item}，累计接听{来电|item} {2.3 万个|inquiry}；
+[response] 受理政务热线、网络问政等{渠道转办件|item} {4,316 件|inquiry}，办结 {4,309 件|inquiry}，{群众满意率|item} {89.9%|rate}，同比提高 {6.2 个百分点|comparison}；
+[response] 就“复学要不要做核酸”“网课伤眼睛”“学区房传言”等热点发布权威回应 {13 篇|response}。
+[response] 承办{人大代表建议|item} {27 件|proposal}、{政协提案|item} {41 件|proposal}，{主办件|item}答复 {52 件|proposal}，除 {3 件|proposal}不宜公开外均全文公开。
[mechanism] （四）政府信息管理情况
[mechanism] 印发中小学信息公开目录范本，全市公办中小学参照建立校务公开清单。
+[mechanism] 落实学生个人信息保护，对历年公布的资助、录取名单开展回头看，删除、隐去含身份证号或家庭住址的{历史信息|item} {216 条|other}。
[platform] （五）平台建设情况
[platform] 网站完成IPv6改造和适老化改造，“招生入学”{专栏|item} {1 个|platform}、“阳光食堂”{平台|item} {1 个|platform}上线运行。
[supervision] （六）监督保障情况
[supervision] 将信息公开纳入对县区教育局和直属学校的年度考核，召开推进会 {1 次|meeting}，开展{专项检查|item} {2 次|supervision}，通报批评 {4 所|supervision}{学校|item}。
[proactive] 二、主动公开政府信息情况
[proactive] 全年制发{规范性文件|item} {5 件|document.normative}，{行政许可|item} {211 件|admin}，{行政处罚|item} {6 件|admin}。
[application] 三、收到和处理政府信息公开申请情况
[application] 新收申请 {22 件|application.received}，其中{自然人|item} {21 件|application.breakdown}、{社会公益组织|item} {1 件|application.breakdown}，年内均办结。
+[application] 予以公开 {10 件|application.granted}，部分公开 {2 件|application.partial}，不予公开 {1 件|application.refused}（{内部事务信息|item}），{不掌握相关信息|item} {4 件|application.unavailable}，{补正后仍不明确|item} {1 件|application.unavailable}，{重复申请|item} {2 件|application.not_processed}，{撤回|item} {2 件|application.other}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] {复议|review=0}、{诉讼|litigation=0}均没有发生。
[problem] 五、存在的主要问题及改进情况
[problem] 主要问题：学校层面的公开参差不齐，有的学校公开栏锁在校门里，家长看不到；
+[problem] 政策发布的时机有时滞后于社会传言，被动应对多；
+[problem] {民办幼儿园|item}收费公示走样，检查发现未按要求公示的有 {17 所|other}。
[plan] 改进情况：责成所有{学校|item}将公示栏外移到校门口或者门卫室外墙，截至年末已完成 {294 所|other}；
+[plan] 建立教育舆情日会商制度，做到传言不过夜；
+[plan] 收费公示情况列入民办园年检必检项，不合格的责令限期改正。
[other] 六、其他需要报告的事项
[fee] 全年未产生{信息处理费|fee=0}。
---
# id: y4-018  year: 2014  issuer: 青澜省交通运输厅
[title] 首页 > 信息公开 > 信息公开年报
[title] 青澜省交通运输厅2014年政府信息公开工作年度报告
[preamble] 依据《条例》《青澜省政府信息公开规定》，现公布本厅2014年度政府信息公开工作年度报告。
+[preamble] 本报告所称“本厅”包括厅机关和厅直属的公路、运管、港航、高管、质监等具有行政管理职能的机构。
[overview] 一、概述
[overview] 交通运输是国民经济的先行官，也是老百姓抬脚出门就要接触的行业。
+[overview] 2014年全省公路水路完成投资682.5亿元，新增高速公路通车里程417公里，农村公路新改建8,600公里，公路客运量7.4亿人次。
+[overview] 围绕工程建设、行政审批、出行服务三个重点，本厅信息公开的广度和深度不断延伸，信息公开工作在省直单位考核中继续保持优秀等次。
[organization] 厅办公室是信息公开工作的主管部门，配有专职干部{2名|staff.fulltime}，厅直机构落实兼职人员{31名|staff.parttime}，年内安排信息公开及网站运维专项经费{120万元|budget}。
[proactive] 二、主动公开情况
[proactive] 本厅全年主动公开政府信息{11,843条|disclosure.total}，累计自2008年5月以来公开{52,907条|disclosure.cumulative}。
+[proactive] 其中{厅机关|item}公开{3,106条|disclosure.category}，{厅直机构|item}公开{8,737条|disclosure.category}。
[proactive] （一）行政审批信息。
+[proactive] 上半年省政府取消下放后，厅本级保留{行政许可项目|item}{14项|admin}，非行政许可审批全部取消，每一项的依据、流程、收费、时限均可在网上查询，并在受理、审核、办结环节实时公开进度，公示{超限运输许可结果|item}{9,211条|disclosure.category}。
[key_area] （二）工程建设领域信息。
+[key_area] 公开{招标公告|item}{264条|disclosure.key_area}、{中标候选人公示|item}{251条|disclosure.key_area}、{设计变更审批|item}{37条|disclosure.key_area}、{从业单位信用评价结果|item}{3批|disclosure.key_area}，对17家存在围标、转包等行为的企业给予信用降级。
+[key_area] 公布{农村公路质量抽检通报|item}{4期|disclosure.key_area}。
[proactive] （三）出行服务信息。
+[proactive] 春运、国庆等重大节假日发布{高速公路路况|item}{2.9万余条|disclosure.category}、{恶劣天气管制通告|item}{416条|disclosure.category}，{可变情报板|item}{1,340块|platform}全天候滚动提示。
+[proactive] 与交通广播合办“{一路畅通|item}”节目，每天两档，直播连线{1,280次|disclosure.other_channel}，《{青澜交通|item}》杂志编印{6期|disclosure.other_channel}，赠阅到收费站、客运站。
[proactive] （四）规范性文件。
+[proactive] 全年印发{规范性文件|item}{8件|document.normative}，公开{8件|document.normative}，清理{86件|document.normative}，废止{13件|document.normative}。
[response] 三、公众参与和社会关切回应
[response] 12328交通运输服务监督电话12月1日试运行，一个月接听{来电|item}{3,942个|inquiry}；
+[response] 省长信箱、厅长信箱转来{信件|item}{873件|inquiry}，全部办复；
+[response] 对“ETC推广慢”“服务区饭菜贵”等媒体报道和网民关切作出回应{9次|response}，组织{听证会|item}{1次|other}，就某高速公路收费年限听取社会意见，公布{听证报告|item}{1份|disclosure.category}。
+[response] 厅领导参加省政府新闻发布会{2次|press_conference}、“政风行风热线”{3次|interview}。
[application] 四、依申请公开情况
[application] 本年度受理申请{57件|application.received}，比上年多{21件|comparison}，{网络|item}{30件|application.breakdown}、{信函|item}{24件|application.breakdown}、{当面|item}{3件|application.breakdown}。
+[application] 主要涉及收费公路收支明细、高速公路征地批复、客运班线经营权三类。
+[application] 办结{55件|application.closed}，其余{2件|application.carried_out}在延长答复期内。
+[application] 属已主动公开的{13件|application.granted}，同意公开的{15件|application.granted}，部分同意的{6件|application.partial}，不同意公开的{4件|application.refused}，{不属本厅职权|item}的{12件|application.unavailable}，{信息不存在|item}的{5件|application.unavailable}。
[dispute] 五、复议诉讼情况
[dispute] 行政复议{5件|review|item=}（{维持|item}{4件|review}、申请人{撤回|item}{1件|review}），行政诉讼{2件|litigation|item=}（{驳回诉讼请求|item}{1件|litigation}、{在审|item}{1件|litigation}）。
[fee] 六、收费情况
[fee] 按照省物价、财政部门规定的标准收取复制费、邮寄费{316.8元|fee}，对低保家庭减免{20元|fee}。
[problem] 七、存在问题与改进措施
[problem] 收费公路收支公开尚不完整，社会质疑声音较大；
+[problem] 出行信息分散在各路段公司，跨省、跨路段信息不连通；
+[problem] 个别厅直机构网站更新滞后。
[plan] 2015年将依托收费公路统计报表，首次向社会公布全省收费公路统计公报；
+[plan] 建设省级出行信息服务平台，实现“一点发布、全网可查”；
+[plan] 对厅直机构网站实施达标整治，不达标的并入厅网站。
---
# id: y4-019  year: 2021  issuer: 霖州市卫生健康委员会
[title] 霖州市卫生健康委员会2021年政府信息公开工作年度报告
[preamble] 一、根据《中华人民共和国政府信息公开条例》第四十九条规定，现公布霖州市卫生健康委员会2021年政府信息公开年度报告，由总体情况等六个部分组成。
[overview] 二、总体情况
[overview] 2021年，我委在市委、市政府领导下，一手抓疫情防控，一手抓卫生健康事业发展，坚持做到疫情信息发布及时准确、惠民政策家喻户晓、办事服务一目了然。
[key_area] （一）疫情防控信息公开
[key_area] 坚持每日通报，发布{疫情通报|item}{365期|disclosure.key_area}、{防控提示|item}{148条|disclosure.key_area}，9月本土疫情发生后加密到一日两报，疫情信息平均在市级指挥部确认后4小时内对外发布。
+[key_area] 公布{核酸检测机构名单|item}{52家|disclosure.key_area}、{新冠疫苗接种点|item}{213个|disclosure.key_area}，截至年末全市累计接种疫苗856万剂次，核酸检测1,720万人次。
+[response] 市政府新闻办召开疫情防控新闻发布会{17场|press_conference}，委主要负责人出席{11场|press_conference}，回答{记者提问|item}{96个|inquiry}。
+[response] 针对网上“某小区封控没人送菜”“接种后猝死”等传闻，委宣传处会同网信、公安部门核实澄清{14次|response}。
[proactive] （二）主动公开情况
[proactive] 委门户网站发布信息{1,766条|disclosure.website}，“健康霖州”微信公众号推送{1,318条|disclosure.wechat}，抖音号发布{科普视频|item}{102条|disclosure.category}。
+[proactive] 双公示系统上传{行政许可信息|item}{2,041条|disclosure.category}、{行政处罚信息|item}{733条|disclosure.category}；
+[proactive] 公开{传染病疫情月报|item}{12期|disclosure.category}、{生活饮用水监测结果|item}{4期|disclosure.category}、{医疗机构校验结果|item}{2批|disclosure.category}、{依法执业典型案例|item}{10起|disclosure.category}。
+[proactive] 开展“{健康知识大讲堂|item}”{24场|disclosure.other_channel}。
[interpretation] （三）政策解读情况
[interpretation] 对三孩生育政策及配套支持措施、《霖州市控制吸烟条例》、家庭医生签约服务等，邀请专家撰写解读稿{16篇|interpretation}，制作H5{3个|interpretation}。
[application] （四）依申请公开情况
[application] 新收到申请{31件|application.received}，申请人为{自然人|item}的{29件|application.breakdown}，为{法律服务机构|item}的{2件|application.breakdown}。
+[application] 答复结果如下：予以公开{8件|application.granted}，部分公开{3件|application.partial}，不予公开{2件|application.refused}，{本机关不掌握|item}{11件|application.unavailable}，{属于咨询事项|item}{4件|application.not_processed}，{信访投诉类|item}{2件|application.not_processed}，尚在办理{1件|application.carried_out}。
[mechanism] （五）管理和平台建设
[mechanism] 调整充实公开指南，规范流调信息发布的内容，公布病例活动轨迹时一律不出现姓名、住址门牌号和工作单位，防止“网暴”病例，没有发生{泄露患者隐私|other=0}的事件。
[platform] 市级公立医院网站完成信息公开专栏标准化建设，建成{专栏|item}{12个|platform}；
+[platform] 关停不活跃{政务新媒体|item}{5个|platform}。
[supervision] （六）监督保障
[supervision] 组织医疗卫生机构信息公开{专项督导|item}{2次|supervision}，评估{优秀|item}{4家|supervision}，{限期整改|item}{3家|supervision}；
+[training] 举办新闻发言人和信息公开培训班{1期|training}，{88人|trainee}参加。
[proactive] 三、主动公开政府信息情况
[application] 四、收到和处理政府信息公开申请情况
[dispute] 五、政府信息公开行政复议、行政诉讼情况
[dispute] 新增行政复议{1件|review}，{尚未审结|item}；
+[dispute] 上年结转的诉讼{1件|litigation}，二审判决维持。
[problem] 六、存在的主要问题及改进情况
[problem] 主要问题有三个。
+[problem] 一是流调信息公布与公众期待之间不好平衡，有的嫌少、有的嫌多；
+[problem] 二是基层医疗卫生机构信息公开比较薄弱，抽查{乡镇卫生院|item}{30家|supervision}，{价格公示不规范|item}的占到{23.3%|rate}；
+[problem] 三是解读偏专业化。
[plan] 改进措施：统一流调信息发布模板并说明理由；
+[plan] 12月底前对全部乡镇卫生院价格公示开展一次回头看，整改率要达到100%；
+[plan] 组建由临床医生、教师、媒体人参加的科普审读小组，稿件先让群众代表看得懂再发。
[other] 七、其他需要报告的事项
[other] 无。
---
# id: y4-020  year: 2015  issuer: 云岚省质量技术监督局
[title] 云岚省质量技术监督局二〇一五年政府信息公开工作年度报告
[preamble] 本报告根据国务院《政府信息公开条例》、省政府办公厅《关于做好2015年度政府信息公开年度报告工作的通知》编制。
[overview] 质监部门担负着质量、计量、标准、特种设备安全、认证认可等综合管理职能，公开信息的专业性强、社会关注度高。
+[overview] 一年来，省局认真落实省政府办公厅印发的政府信息公开工作要点，紧密结合省局实际，努力把公开的要求落到每一项职能、每一个处室，公开工作得到进一步加强。
[organization] 一、加强领导，明确职责
[organization] 省局成立由局长任组长、分管副局长任副组长、机关各处室主要负责同志为成员的领导小组，办公室承担日常工作。
+[organization] 各处室设信息公开联络员{22名|staff.total}，市州局参照设立专门机构{16个|office}。
[mechanism] 二、建章立制，规范运行
[mechanism] 坚持“谁公开、谁审查”“先审查、后公开”，把保密审查作为公文办理的必经程序。
+[mechanism] 修订《信息公开目录》，将特种设备、缺陷产品召回、工业产品生产许可等业务补充进来，新增{目录事项|item}{19项|other}。
[proactive] 三、主动公开，突出重点
[proactive] 全年在省局网站主动公开信息{4,608条|disclosure.website}，较2014年增加{11.8%|comparison}。
[proactive] （一）标准信息。
+[proactive] 批准发布{云岚省地方标准|item}{94项|document.other}，并在标准信息公共服务平台免费开放{文本|item}{1,163项|disclosure.category}；
+[proactive] 首批开展企业产品标准自我声明公开，{企业标准|item}自我声明{2,377项|disclosure.category}。
[proactive] （二）质量监督信息。
+[proactive] 公布{产品质量监督抽查公告|item}{27期|disclosure.category}、{不合格产品及企业名单|item}{46批次|disclosure.category}，抽查企业3,418家、产品4,506批次，平均合格率为92.3%。
+[proactive] 发布{消费提示|item}{38条|disclosure.category}、{缺陷汽车和消费品召回信息|item}{52条|disclosure.category}。
[proactive] （三）特种设备安全信息。
+[proactive] 公布{电梯监督检验情况|item}{4期|disclosure.category}、{特种设备事故通报|item}{3起|disclosure.category}，省内在用电梯8.3万台。
[proactive] （四）权力清单。
+[proactive] 省级保留{行政许可|item}{12项|admin}、{行政处罚|item}{107项|admin}、{行政强制|item}{9项|admin}、{行政确认|item}{5项|admin}，全部录入行政权力公开运行平台。
[proactive] （五）检验检测机构收费。
+[proactive] 在网站及检验窗口公开{强检、特检收费项目|item}{41项|admin}，清理取消{2项|admin}。
[interpretation] 四、解读与宣传
[interpretation] 召开《消费品质量安全》《电梯安全条例》媒体解读会{2次|interpretation}，撰写解读文章{9篇|interpretation}。
+[proactive] 在“3·15”“质量月”“世界计量日”期间，通过{报刊|item}发稿{118篇|disclosure.other_channel}、{电视专题片|item}播出{7集|disclosure.other_channel}，开放国家质检中心等{实验室|item}{14家|other}供参观，吸引{公众|item}{5,600余人|inquiry}走近质检。
[response] 五、咨询投诉
[response] 12365热线接听{咨询和投诉|item}{3.6万余件|inquiry}，当场答复{3.5万余件|inquiry}，其他按规定移交有关部门。
+[response] 局长信箱办理{群众来信|item}{97封|inquiry}。
[application] 六、依申请公开
[application] 共收到公民政府信息公开申请{9件|application.received}，均通过书面方式申请。
+[application] 同意公开{3件|application.granted}，不予公开{1件|application.refused}（{第三方商业秘密|item}），{本局未制作或获取|item}{4件|application.unavailable}，{自愿撤销申请|item}{1件|application.other}。
+[fee] 查询和复制一律没有收取{费用|fee=0}。
[dispute] 七、复议诉讼
[dispute] 申请行政复议{1件|review}，质检总局已经维持我局答复。
+[dispute] {诉讼|litigation=0}没有发生。
[problem] 八、问题与下步安排
[problem] 一是标准文本在线阅览的体验较差，图像质量低；
+[problem] 二是抽查信息公布从抽样到见诸网站要六七个月的时间，企业早已停产或者货已卖完，公开的意义打折扣；
+[problem] 三是市县局没有独立网站，公开主要依附当地政府网站，栏目归属不清。
[plan] 下步，省局要优化抽查工作流程，缩短公布周期，做到检验完成后15个工作日内公布；
+[plan] 建立市县局统一子站；
+[plan] 逐步将全部现行地方标准扫描重制为可检索文本。
[signature] 云岚省质量技术监督局办公室
[signature] 二〇一六年三月十五日
