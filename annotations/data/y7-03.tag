# id: y7-011  year: 2022  issuer: 澜洲市人民政府
[title] 您现在的位置：澜洲市人民政府网 > 政府信息公开 > 政府信息公开年报
[title] 澜洲市2022年政府信息公开工作年度报告
[title] 发布时间：2023-01-31 16:20　 来源：市政府办公室　 字号：大 中 小
[preamble] 本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和省政府办公厅有关通知要求，由澜洲市人民政府办公室会同各县（市、区）政府、市政府各部门编制。
+[preamble] 统计数据起止日期为2022年1月1日至2022年12月31日，如有疑问请致电0739-5602117。
[overview] 一、总体情况
[overview] 2022年，澜洲市以迎接、学习、贯彻党的二十大为主线，按照“疫情要防住、经济要稳住、发展要安全”的重要要求，把政务公开融入政府工作各方面各环节，着力做好稳预期、强信心、惠民生的信息发布，政务公开的温度、精度、效度不断提升。
[proactive] （一）主动公开情况
[proactive] 2022年，全市各级政府及部门通过政府网站主动公开{政府信息|item}{20.63万条|disclosure.website}，比2021年减少{0.48万条|comparison}，其中市政府门户网站{1.87万条|disclosure.website}，各县（市、区）政府网站{18.76万条|disclosure.website}，“澜洲政务”微信公众号编发{1,562条|disclosure.wechat}，视频号发布{短视频|item}{318条|disclosure.other_channel}，“澜洲发布”微博更新{4,073条|disclosure.weibo}。
+[proactive] 市政府公报全年出版{6期|disclosure.gazette}，向市、县、乡三级政务公开专区和村（社区）综合服务平台投放{4.2万册|disclosure.gazette}，公报微信小程序{浏览量|item}{11.7万次|traffic}。
+[key_area] 稳经济一揽子政策出台后，市发改、财政、税务、人社等部门在网站首页集中发布{助企纾困政策|item}{136条|disclosure.key_area}，公布{政策兑现名单|item}{58批|disclosure.key_area}，涉及市场主体3.4万户、资金12.7亿元，{惠企政策网上申报率|item}由年初的{61%|comparison}升至{92%|rate}。
[interpretation] 政策解读方面，坚持“主要负责人是第一解读人”，市政府文件在常务会议审议时一并审议解读材料，解读不到位的不发文；
+[interpretation] 全市共发布各类{解读|item}{1,726篇|interpretation}，较上年增长{22.6%|comparison}，其中市本级{402篇|interpretation}、县（市、区）{1,324篇|interpretation}，文字{1,018篇|interpretation}、图片{539篇|interpretation}、音视频{169篇|interpretation}，为群众讲清了“惠在何处、惠从何来”。
[response] 回应关切方面，市政府新闻办组织疫情防控、稳经济专场新闻发布会{41场|press_conference}，县级组织{67场|press_conference}，市直部门主要负责人接受在线访谈{28期|interview}，就疫情管控、停课复课等群众关心的热点回应{512次|response}。
+[response] 12345热线全年受理{群众诉求|item}{54.9万件|inquiry}，同比增长{41.3%|comparison}，其中{涉疫诉求|item}{18.6万件|inquiry}，{按时办结率|item}{99.2%|rate}，{群众满意率|item}{95.4%|rate}，分别比上年下降{0.4个|comparison|item=按时办结率}、提高{0.7个百分点|comparison|item=群众满意率}，省“互联网+督查”平台交办的{线索|item}{214件|inquiry}全部办结。
[application] （二）依申请公开情况
[application] 市政府办公室对全市答复文书开展双随机评查，选编典型案例印发各地各部门学习，指导县（市、区）正确区分政府信息公开与咨询、信访、举报，从源头上减少不规范答复。
+[application] 2022年全市新收政府信息公开{申请|item}{1,263件|application.received}，同比下降{5.2%|comparison}，上年结转{34件|application.carried_in}，办结{1,269件|application.closed}，结转下年度{28件|application.carried_out}，其中{市政府及市直部门|item}受理{417件|application.breakdown}，{县（市、区）|item}受理{846件|application.breakdown}。
[mechanism] （三）政府信息管理
[mechanism] 深入开展行政规范性文件集中公开，统一格式、统一来源、统一校核，建成市级政策文件库，实现一个库里查全部文件。
+[mechanism] 入库{市政府和市政府办公室规范性文件|item}{173件|document.normative}、{部门规范性文件|item}{416件|document.normative}，标注失效、废止{95件|document.normative}，关联解读材料{602篇|interpretation}。
[platform] （四）平台建设
[platform] 打造“1+11+N”政务公开专区体系，政务服务中心、图书馆、乡镇便民服务中心均设置查询一体机、资料架和休息座椅，引导老年人现场体验，年末全市{标准化专区|item}{178个|access_point}，较上年新增{52个|comparison}。
[supervision] （五）监督保障
[supervision] 组织业务骨干对县（市、区）和市直部门进行{实地督导|item}{2轮|supervision}，考核结果纳入法治政府建设、营商环境评价，对工作滞后的{4个|supervision|item=督办函}单位下达{督办函|item}，推动{问题|item}{163个|other}按期整改。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 全市政府信息公开{行政复议|item}{73件|review|item=}，{结果维持|item}{49件|review}，{结果纠正|item}{9件|review}，{其他结果|item}{13件|review}，{尚未审结|item}{2件|review}，与2021年的{88件|comparison|item=行政复议}相比有所下降；
+[dispute] {行政诉讼|item}{37件|litigation|item=}，{结果维持|item}{30件|litigation}、{其他结果|item}{7件|litigation}，没有被人民法院{纠正|litigation=0|item=行政诉讼}的案件。
[problem] 五、存在的主要问题及改进情况
[problem] 主要不足是：政策服务还不够智能，企业找政策、懂政策、用政策仍有难度；
+[problem] 基层政务公开专区管理使用不均衡，有的设备长期闲置；
+[problem] 个别单位对网民留言答复敷衍，避实就虚。
[plan] 2023年将推出“政策计算器”，对专区建设“回头看”，闲置设备调剂使用，开展留言答复质量抽检，不合格的退回重答。
[other] 六、其他需要报告的事项
[fee] 2022年全市各级行政机关收取信息处理费{1,640元|fee}。
---
# id: y7-012  year: 2014  issuer: 禾丰市人民政府
[title] 禾丰市人民政府2014年度政府信息公开工作报告
[preamble] 禾丰市为县级市，本报告综合了市政府31个部门、9个镇、4个街道以及供水、供气、公交等公共企事业单位的有关情况。
+[preamble] 公众可在禾丰市政府网、市档案馆查阅本报告。
[overview] 今年以来，全市各级各部门以党的群众路线教育实践活动为动力，按照上级统一部署，一手抓公开，一手抓服务，政府信息公开工作在规范中发展、在创新中提高，群众的知晓率和参与率都有了较大幅度的提升。
[organization] 一、加强领导，落实责任。
+[organization] 市政府成立了由市长为组长的领导小组，并根据人事变动及时进行了调整，全市形成政府领导、政府办主抓、部门配合、社会参与的工作格局。
+[organization] 市财政每年安排专项经费，确保人员、场地、设备到位，各镇（街道）也都落实了具体的经办人员，做到了有人管事、有钱办事。
[proactive] 二、突出重点，主动公开。
+[proactive] 2014年全市主动公开{政府信息|item}{14,306条|disclosure.total}，同比增加{2,107条|comparison}，增长{17.3%|comparison}，其中{市政府办公室|item}{803条|disclosure.category}、{其他市直部门|item}{9,214条|disclosure.category}、{镇（街道）|item}{4,289条|disclosure.category}，截至年底自《条例》实施以来六年多累计公开{70,512条|disclosure.cumulative}。
+[proactive] 公开的渠道，政府网站{10,988条|disclosure.website}，{禾丰电视台、《禾丰时报》|item}{1,260条|disclosure.other_channel}，各类{公开栏、电子屏|item}{1,672条|disclosure.other_channel}，“禾丰发布”微博{314条|disclosure.weibo}，微信刚刚开通，推送{72条|disclosure.wechat}。
+[proactive] 公开的内容，{政策法规|item}{486条|disclosure.category}，{行政许可和审批|item}{2,305条|disclosure.category}，{招标采购|item}{917条|disclosure.category}，{涉农补贴|item}{1,143条|disclosure.category}，{教育卫生|item}{1,024条|disclosure.category}，{动态要闻|item}{5,870条|disclosure.category}，其余为公告公示、人事任免等。
[key_area] 对群众最关心的土地征收、房屋拆迁，做到政策、面积、标准、名单“四上墙”；
+[key_area] 对“三公”经费，除公安、国安等涉密事项外，市级预算单位一律在人大批复后向社会公开，群众想看一目了然。
[response] 三、畅通渠道，加强互动。
+[response] “市民之声”热线、市长信箱和“禾丰论坛”问政版共收到{群众反映事项|item}{8,932件|inquiry}，办复{8,870件|inquiry}，{办复率|item}{99.3%|rate}，{满意率|item}{91.7%|rate}，比2013年的{88.2%|comparison}有较大提升，市级领导接听电话{24次|interview}，举行新闻通气会{9次|press_conference}。
+[response] 市人大代表、政协委员全年提出的{建议、提案|item}{198件|proposal}全部办结，{见面率|item}{100%|rate}。
[application] 四、依法办理申请公开。
+[application] 全年收到{政府信息公开申请|item}{87件|application.received}，较上年的{61件|comparison}增加{26件|comparison}，{网络申请|item}{42件|application.breakdown}，{当面申请|item}{26件|application.breakdown}，{信函申请|item}{19件|application.breakdown}，向{市国土局|item}申请的{23件|application.breakdown}，向{市住建局|item}申请的{18件|application.breakdown}。
+[application] 目前全部答复，同意公开{54件|application.granted}，部分公开{4件|application.partial}，不予公开{7件|application.refused|item=}，{信息不存在|item}{12件|application.unavailable}，{不属本机关掌握|item}{10件|application.unavailable}。
[fee] 五、收费情况。
+[fee] 全市对申请人一律实行免费，未收取{检索、复制、邮寄费用|fee=0}。
[dispute] 六、复议诉讼情况。
+[dispute] 发生行政复议{3件|review|item=}，其中{维持|item}{2件|review}，{撤回|item}{1件|review}；
+[dispute] 无{行政诉讼|litigation=0}。
[problem] 七、存在的问题。
+[problem] 一是少数部门“一把手”不过问，分管领导不上心，经办人员干着急；
+[problem] 二是村级信息公开不够及时，公开栏“晒”的是旧内容；
+[problem] 三是网站和微信各吹各的号，缺少联动。
[plan] 八、今后的打算。
+[plan] 我们将严格考核、逗硬奖惩，把村级公开与党务、村务公开结合起来，推动网站、微博、微信同频共振,为建设幸福禾丰作出新的贡献。
[signature] 2015年3月9日
---
# id: y7-013  year: 2016  issuer: 苍宁市人民政府办公室
[title] 苍宁市政府信息公开2016年度工作报告
[preamble] 根据《中华人民共和国政府信息公开条例》的规定，特向社会公布苍宁市2016年度政府信息公开工作报告。
+[preamble] 全文由概述、重点工作、主动公开、依申请公开、复议诉讼、不足和改进等组成。
[overview] 一、概述
[overview] 2016年是“十三五”开局之年，也是全面推进政务公开的重要一年。
+[overview] 全市政府系统按照中办、国办《关于全面推进政务公开工作的意见》及实施细则要求，树立互联网思维，扩大公众参与，推动简政放权、放管结合、优化服务改革向纵深发展，公开工作由“信息公开”向“政务公开”迈出了坚实步伐。
[supervision] 市委、市政府把政务公开纳入对县市区的目标管理考核，市政府教科文卫办、督查室联合对重点任务落实情况开展{专项督查|item}{2次|supervision}，对政府网站{抽查|item}{4次|supervision}，抽查{网站|item}{386个次|supervision}，{合格率|item}由第一季度的{81.5%|comparison}上升到第四季度的{97.4%|rate}，对不合格网站的主管单位全市{通报|item}{3次|supervision}。
+[training] 各级举办培训班{71期|training}，培训{5,620人次|trainee}，比上年增加{840人次|comparison|item=}。
[mechanism] 二、制度规范
[mechanism] 出台《苍宁市行政规范性文件公开发布办法》《重大行政决策预公开制度》，建立政策解读、回应关切、督查评估一体化工作流程，公文产生时即明确公开属性，不予公开的要说明理由并报政务公开主管部门备案。
[proactive] 三、主动公开
[proactive] 本年度全市主动公开{政府信息|item}{158,240条|disclosure.total}，比2015年增长{9.6%|comparison}，其中{市直机关|item}{38,416条|disclosure.category}，{县（市、区）及乡镇|item}{119,824条|disclosure.category}，在县级中{安渠县|item}{21,307条|disclosure.category}、{龙洲区|item}{19,845条|disclosure.category}、{新垣市|item}{17,990条|disclosure.category}，居全市前三位。
+[proactive] 全市政府网站公开{121,605条|disclosure.website}，政务微博公开{13,022条|disclosure.weibo}，政务微信公开{12,970条|disclosure.wechat}，政府公报公开{843条|disclosure.gazette}，{新闻发布、报刊、广播电视等其他形式|item}公开{9,800条|disclosure.other_channel}。
+[proactive] 全市制发{规范性文件|item}{212件|document.normative}，其中市级{58件|document.normative}，{主动公开率|item}{98.6%|rate}，回应解读中发布{政策解读稿|item}{526件|interpretation}，多出上年{188件|comparison|item=政策解读稿}。
[key_area] 四、重点领域公开
[key_area] 推进权力运行公开，市县两级公布{权力清单|item}{52,318项|disclosure.key_area}、{责任清单|item}{61,004项|disclosure.key_area}，推行“双随机、一公开”，公布{随机抽查事项清单|item}{1,406项|disclosure.key_area}，公开{抽查结果|item}{3,255次|disclosure.key_area}。
+[key_area] 推进公共资源配置公开，市公共资源交易平台发布{工程招投标信息|item}{6,104条|disclosure.key_area}、{政府采购信息|item}{4,870条|disclosure.key_area}、{土地出让信息|item}{408条|disclosure.key_area}，成交金额172亿元，节约资金9.3亿元。
+[key_area] 推进扶贫和民生公开，按照“县公告、乡公示、村张榜”的要求，将37.6万贫困人口的帮扶情况逐户落实到人，各级公示{扶贫资金项目|item}{4,712个|disclosure.key_area}，公布{城乡低保对象名单|item}{24.3万条|disclosure.key_area}、{临时救助名单|item}{1.8万条|disclosure.key_area}。
[response] 五、回应社会关切
[response] 全市各级组织新闻发布会{103场|press_conference}，“市民面对面”访谈{46期|interview}，12345公共服务热线接办{工单|item}{28.4万件|inquiry}，{办结率|item}达{98.3%|rate}、{回访满意率|item}达{90.8%|rate}，比去年分别上升{1.1个|comparison|item=办结率}和{3.6个百分点|comparison|item=回访满意率}。
+[response] 网络舆情监测中心编印《舆情快报》{298期|opinion_report}，督促各地各部门回应{1,137起|response}，人民网“地方领导留言板”回复{网友留言|item}{806条|inquiry}，{回复率|item}{97.9%|rate}。
[application] 六、依申请公开
[application] 全市收到{申请|item}{1,021件|application.received}，同比增加{147件|comparison}，{市直机关|item}收到{398件|application.breakdown}，{县（市、区）|item}收到{623件|application.breakdown}，其中{网上申请|item}占{45.2%|rate}，{信函申请|item}占{39.7%|rate}，{当面申请|item}占{15.1%|rate}。
+[application] 已答复{1,010件|application.closed}，按时办结的{982件|application.closed}、延期办结的{28件|application.closed}，属于主动公开范围{206件|application.granted}，同意公开{349件|application.granted}，部分公开{81件|application.partial}，不同意公开{92件|application.refused|item=}，{不属于本行政机关公开|item}{134件|application.unavailable}，{信息不存在|item}{121件|application.unavailable}，{其他情形|item}{27件|application.other}。
[fee] 全市因依申请公开收取工本费{2,017元|fee}，减免{306元|fee}。
[dispute] 七、复议和诉讼
[dispute] 全市受理{行政复议|item}{92件|review|item=}，比2015年上升{18%|comparison}，{维持|item}{63件|review}，{撤销、变更或确认违法|item}{14件|review}，{终止及其他|item}{15件|review}；
+[dispute] 行政诉讼{51件|litigation|item=}，{维持|item}{45件|litigation}，{撤销|item}{3件|litigation}，{其他|item}{3件|litigation}；
+[dispute] 受理举报投诉{19件|complaint}，均已办结。
[problem] 八、存在的不足
[problem] 一是信息发布中“重数量轻质量”，公众参与的互动效果不够理想；
+[problem] 二是县乡两级政策解读形式单一，照搬上级；
+[problem] 三是依申请公开引发的争议明显增多,说理性不强。
[plan] 九、改进措施
[plan] 进一步加大公开力度，把公众参与作为关键环节，推进重大决策事前公开；
+[plan] 加强基层培训，由市政府办公室组织法律专家到县（市、区）巡回辅导；
+[plan] 推广使用统一答复文书范本，促进依申请公开办理规范化。
---
# id: y7-014  year: 2023  issuer: 宁舟市人民政府
[title] 宁舟市人民政府 2023 年政府信息公开工作年度报告
[preamble] 依据《中华人民共和国政府信息公开条例》等有关规定编制本报告,报告中的数据由全市 10 个县区、4 个功能区和 43 个市直部门汇总而成。
[overview] 一、总体情况
[overview] 2023 年,全市上下坚持以习近平新时代中国特色社会主义思想为指导,学习贯彻党的二十大精神,深入落实省委“三个年”活动要求,以公开促提升、以公开优服务、以公开强监督,政务公开工作在服务大局、回应民意、规范运行上取得新的成效。
[proactive] (一)主动公开
[proactive] 坚持政务公开与“放管服”、数字政府、营商环境建设同频共振,突出“全周期管理”,对每一项重大决策都做到事前征求意见、事中列席旁听、事后公布结果,着力让政策制定更接地气。
+[proactive] 2023 年全市主动公开{政府信息|item} {43.56 万条|disclosure.total},较上年增长 {4.1%|comparison},{市级政府部门|item}公开 {8.02 万条|disclosure.category},{县区和功能区|item}公开 {35.54 万条|disclosure.category},新制作{市政府规范性文件|item} {21 件|document.normative}、{部门规范性文件|item} {74 件|document.normative},废止 {46 件|document.normative}。
+[proactive] 在市政府门户网站公开 {24,605 条|disclosure.website},市政府政务微博、微信、{抖音|item}分别推送 {3,318 条|disclosure.weibo}、{2,754 条|disclosure.wechat}和 {1,126 条|disclosure.other_channel},{单条最高播放量|item} {1,820 万次|traffic},公开{重大决策预公开事项|item} {36 项|disclosure.category},征集到{意见|item} {2,410 条|inquiry},采纳 {384 条|inquiry}。
[key_area] (二)重点领域公开
[key_area] 加大财政信息公开力度,市级 {118 个|disclosure.key_area}{部门预算、决算|item}和 {27 个|disclosure.key_area}{重点项目绩效评价报告|item}同步向社会公布,{政府采购意向|item}公开 {3,146 条|disclosure.key_area},比 2022 年增加 {672 条|comparison},涉及采购预算 42 亿元。
+[key_area] 加大公共监管信息公开力度,“信用中国(宁舟)”网站归集{“双公示”信息|item} {15.7 万条|disclosure.key_area},其中{行政许可|item} {13.9 万条|disclosure.key_area}、{行政处罚|item} {1.8 万条|disclosure.key_area},{双公示准确率|item} {99.8%|rate},居全省第二位,公布{消费警示|item} {64 条|disclosure.key_area}、{生态环境督察整改信息|item} {37 条|disclosure.key_area}。
[interpretation] (三)政策解读和回应
[interpretation] 2023 年全市发布政策解读 {2,290 件|interpretation},{多元化解读率|item} {88%|rate},市政府主要负责同志通过新闻发布会解读 {3 次|interpretation},县区长解读 {41 次|interpretation},组织政策宣讲进企业、进社区 {760 余场|interpretation}。
+[response] 市政府新闻办召开{新闻发布会|item} {92 场|press_conference},同比增加 {17 场|comparison},政府网站在线访谈 {36 期|interview},群众{提问|item} {1,845 个|inquiry},{回应率|item} {100%|rate}。
+[response] 宁舟 12345 热线受理{诉求|item} {131.8 万件|inquiry},{一次办结率|item} {86.2%|rate}、{满意率|item} {97.1%|rate},比上年分别提高 {2.9 个|comparison|item=一次办结率}、{0.5 个百分点|comparison|item=满意率},其中{县区承办工单|item} {78.4 万件|inquiry}、{市直部门承办工单|item} {31.2 万件|inquiry}。
[application] (四)依申请公开
[application] 依法保障公众合理信息需求,进一步细化受理、审查、征求意见、答复等环节,市政府办公室与市中级人民法院、市检察院建立联席会商机制,重大疑难案件共同研判,力争把矛盾化解在初始阶段。
[mechanism] (五)政府信息管理
[mechanism] 建立“红黑榜”制度,对信息管理中的共性问题进行剖析,促进各单位举一反三,不断规范信息发布格式和审核程序。
[platform] (六)平台建设
[platform] 上线“政策直通车”平台,企业和群众输入关键词即可获得政策原文、解读、办事入口,{注册用户|item} {26 万个|traffic},汇聚市、县两级{惠企惠民政策|item} {3,870 件|disclosure.category}。
[supervision] (七)监督保障
[supervision] 实施政务公开“体检”行动,采取自查、互查、抽查相结合的方式,全面查找问题、限时销号,形成发现、整改、反馈的闭环。
[application] 三、收到和处理政府信息公开申请情况
[application] 全市新收{申请|item} {2,053 件|application.received},比 2022 年的 {1,874 件|comparison}上升 {9.6%|comparison},其中{市政府|item} {172 件|application.breakdown}、{市级部门|item} {691 件|application.breakdown}、{县区政府|item} {284 件|application.breakdown}、{县区部门和乡镇|item} {906 件|application.breakdown},以{自然人|item}申请居多,计 {1,936 件|application.breakdown}。
+[application] 加上上年结转的 {51 件|application.carried_in},共办结 {2,041 件|application.closed},其中予以公开 {726 件|application.granted}、部分公开 {207 件|application.partial}、不予公开 {164 件|application.refused|item=}、无法提供 {638 件|application.unavailable|item=}、不予处理 {191 件|application.not_processed|item=}、其他处理 {115 件|application.other|item=},尚有 {63 件|application.carried_out}结转下年度。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议 {163 件|review|item=},其中{结果维持|item} {98 件|review}、{结果纠正|item} {22 件|review}、{其他结果|item} {30 件|review}、{尚未审结|item} {13 件|review},{纠错率|item}较上年下降 {1.7 个百分点|comparison};
+[dispute] 行政诉讼 {84 件|litigation|item=},{结果维持|item} {61 件|litigation}、{结果纠正|item} {5 件|litigation}、{其他结果|item} {6 件|litigation}、{尚未审结|item} {12 件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 存在的问题:政策宣传“大水漫灌”多、“精准滴灌”少,市县两级政策平台没有完全贯通;
+[problem] 县区行政复议败诉的教训没有很好汲取。
[plan] 改进情况:已制定政策标签体系,对企业按行业、规模、地域进行画像;
+[plan] 对被纠错较多的县区进行案件质量讲评,并由主要负责人签署整改方案。
[other] 六、其他需要报告的事项
[fee] 2023 年全市收取信息处理费 {4,350 元|fee}。
---
# id: y7-015  year: 2019  issuer: 北阳市人民政府
[title] 北阳市2019年政府信息公开年报
[overview] 一、总体情况
[overview] 今年以来，北阳市（县级市）紧紧围绕撤县设市后的新形势新任务，认真学习贯彻新修订的《政府信息公开条例》，把“以公开为常态、不公开为例外”的原则落到每个部门、每个乡镇。
[organization] 健全市政务公开领导小组会议制度，市政府办公室增设政务公开和政策解读股，新配备了年轻干部。
[mechanism] 重新梳理编制《北阳市政府信息公开指南》和主动公开目录，各乡镇（街道）在门户网站统一设置法定主动公开内容栏目，规范栏目名称和层级，便利公众检索。
[proactive] （一）主动公开
[proactive] 2019年，全市主动公开{政府信息|item}{26,904条|disclosure.total}，同比增长{31.7%|comparison}，{市直部门|item}公开{19,872条|disclosure.category}、占{73.9%|rate}，{乡镇（街道）|item}公开{7,032条|disclosure.category}、占{26.1%|rate}，其中通过市政府网站公开{17,416条|disclosure.website}、{政务新媒体|item}公开{8,320条|disclosure.other_channel}、{其他载体|item}公开{1,168条|disclosure.other_channel}，《北阳市政府公报》创刊，编发{2期|disclosure.gazette}。
+[key_area] 在财政资金、社会救助、扶贫、征地等领域公开{信息|item}{5,408条|disclosure.key_area}，较上年的{3,926条|comparison}大幅增长，公示{行政许可|item}{4,712条|disclosure.key_area}、{行政处罚|item}{863条|disclosure.key_area}，“双公示”覆盖所有执法部门，{市级预算单位|item}{62家|disclosure.key_area}、{乡镇|item}{16家|disclosure.key_area}全部晒出预决算账本。
+[response] 开展政策解读{143篇|interpretation}，召开新闻发布会{8场|press_conference}，“问政北阳”平台受理{网民诉求|item}{4,617件|inquiry}，{按时回复率|item}{98.9%|rate}，{群众满意度|item}{92.3%|rate}，12345热线承办{工单|item}{1.7万件|inquiry}，办理{建议|item}{96件|proposal}、{提案|item}{137件|proposal}。
[application] （二）依申请公开
[application] 修订后的《条例》取消了申请人“三需要”的限制，我市的申请量明显增加，办理人员的压力也随之加大，一些部门过去“拖一拖、放一放”的做法行不通了。
+[application] 为此，市政府办公室与法律顾问单位签订服务协议，对疑难申请逐件出具法律意见，做到不延误、不越权、不漏项。
+[application] 全年新收{申请|item}{174件|application.received}，比2018年增加{68件|comparison}，均为自然人申请，其中{市政府办公室|item}收到{31件|application.breakdown}，{部门|item}收到{112件|application.breakdown}，{乡镇（街道）|item}收到{31件|application.breakdown}，办结{169件|application.closed}，{5件|application.carried_out}结转下年。
[supervision] （三）监督保障
[supervision] 把政务公开列入乡镇、部门的年度实绩考核，市政府督查室每季度“晒”一次成绩单，排名靠后的在政府全体会议上作表态发言，形成了比学赶超的氛围。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 全市行政复议{9件|review|item=}，{维持|item}{6件|review}、{纠正|item}{2件|review}、{未审结|item}{1件|review}，行政诉讼{4件|litigation}，均维持。
[problem] 五、存在的主要问题及改进情况
[problem] 存在的问题：主动公开的信息偏重工作动态，规划、执行类信息少；
+[problem] 个别乡镇的公开栏目没有专人维护，存在错别字；
+[problem] 公众参与渠道窄，征集意见反馈不及时。
[plan] 改进情况：以撤县设市为契机，整合政务新媒体，优化栏目设置，逐步建立“市—乡镇—村”三级网络，形成更高水平的公开格局。
[other] 六、其他需要报告的事项
[other] 无。
