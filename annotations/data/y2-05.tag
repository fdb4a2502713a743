# id: y2-021  year: 2020  issuer: 沅陂市交通运输局
[title] 沅陂市交通运输局2020年政府信息公开工作年度报告
[title] 来源:沅陂市交通运输局 时间:2021-01-26 浏览次数:339 分享到:
[preamble] 按照新修订的《中华人民共和国政府信息公开条例》第五十条和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》(国办公开办函〔2019〕60号)要求,现发布我局2020年度报告.
[overview] 一、总体情况
[overview] 2020年,全市完成交通固定资产投资38.2亿元,新改建农村公路412公里,具备条件的建制村通客车率100%,信息公开工作也在服务交通发展大局中稳步前行。
[organization] 我局党组每年专题研究{一次|meeting}政务公开工作,局长任政务公开领导小组组长,办公室1名副主任具体抓落实,道路运输服务中心、公路建设养护中心、综合行政执法支队各明确信息员{2名|staff.total}。
+[mechanism] 对照《交通运输领域基层政务公开标准指引》,编制完成本系统标准目录,含{一级事项|item}{6个|other}、{二级事项|item}{37个|other},逐项明确公开时限和责任科室。
[proactive] 1、做好主动公开。
+[proactive] 全年公开信息{258条|disclosure.website}(市政府门户网站),其中{行政许可公示|item}{83条|disclosure.category}、{工作动态|item}{91条|disclosure.category}、{通知公告|item}{46条|disclosure.category}、{人大建议政协提案答复|item}{12条|disclosure.category}、{其他|item}{26条|disclosure.category}。
+[key_area] 疫情防控期间,通过电子情报板、车站广播、出租车顶灯滚动播放停运、复运和通行证办理信息,发布{停复运公告|item}{31期|disclosure.key_area}。
+[key_area] 公路建设项目从招投标到质量监督、交工验收,在公共资源交易网和项目现场“双公示”,{公示|item}{67次|disclosure.key_area},没有接到{投诉|complaint=0}。
[interpretation] 2、做好政策解读。
+[interpretation] 就《沅陂市巡游出租汽车经营服务管理办法》出台背景和主要内容,我局撰写解读{1篇|interpretation},分管副局长在电视台作了讲解。
+[response] 3、做好回应关切。
+[response] 市民关心的城东大桥改造封闭绕行问题,在论坛上一度讨论得很热,我局及时公布施工方案和绕行路线,召开媒体见面会{1次|press_conference},平息了质疑。
+[response] 12328电话受理{咨询投诉|item}{4106件|inquiry},{回访满意率|item}为{98.6%|rate}。
[application] 4、做好依申请公开。
+[application] 收到申请{7件|application.received},同意公开{5件|application.granted},{撤回|item}{1件|application.other},另{1件|application.carried_out}跨年办理。
[proactive] 二、主动公开政府信息情况
[proactive] (一)我局2020年度制作{规范性文件|item}{1件|document.normative},公开{1件|document.normative},对外公开总数量{5件|document.normative}。
[proactive] (二)全年实施{行政许可|item}处理决定{3921件|admin},{行政处罚|item}处理决定{1874件|admin},{行政强制|item}{26件|admin}。
[application] 三、收到和处理政府信息公开申请情况
[application] 见第一部分。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] {无|review=0}
[problem] 五、存在的主要问题及改进情况
[problem] 存在的主要问题:一是局机关科室对信息公开的认识有待加强,业务工作做了很多,公开出来的却很少,缺乏“边干边说”的意识;
+[problem] 二是新媒体运用滞后,至今没有开通{官方微信|platform=0},出行信息只能借助别的部门平台发布,影响传播效果;
+[problem] 三是局属执法单位双公示信息报送有延迟。
[plan] 改进情况:一是把信息公开写入科室目标责任书;
+[plan] 二是向市委网信办申请开通公众号,力争2021年一季度上线;
+[plan] 三是每周五核对双公示信息,发现漏报迟报的责令当日补报,全年补报{信息|item}{52条|disclosure.category}。
[other] 六、其他需要报告的事项
[other] 我局没有其他需要报告的事项。
---
# id: y2-022  year: 2023  issuer: 苍溶县人民政府
[title] 苍溶县人民政府办公室
[title] 关于2023年政府信息公开工作的年度报告
[preamble] 根据《条例》第四十九条、第五十条规定，县政府办公室在全县各级行政机关报送数据的基础上汇总形成本报告。
+[preamble] 因个别单位机构调整，其数据由承接职能的单位一并报送。
[overview] 一、总体情况
[overview] 2023年，全县政府信息公开工作以服务“工业强县、旅游兴县”战略为出发点和落脚点，突出问题导向、目标导向、结果导向，工作质效进一步提升。
[proactive] （一）主动公开工作。
+[proactive] 全年主动公开政府信息{6318条|disclosure.total}，公开形式有网站、微信、县电视台、公开栏等。
+[key_area] 做好乡村振兴、就业创业、养老托育、义务教育、食品药品、住房保障等与群众密切相关领域的信息公开，如在食品药品领域发布{抽检公告|item}{27期|disclosure.key_area}，在就业领域发布{招聘信息|item}{213条|disclosure.key_area}，在住房保障领域公示{公租房分配名单|item}{4批|disclosure.key_area}。
+[key_area] 产业奖补、种粮补贴、养老服务补贴在“三公开”基础上增加到户明白卡，农户扫码就知道每一分钱从哪来、补到了哪。
[application] （二）依申请公开工作。
+[application] 收到{申请|item}{19件|application.received}（比去年增{6件|comparison}），上年结转{1件|application.carried_in}；
+[application] 办结{20件|application.closed}，其中予以公开{6件|application.granted}、部分公开{2件|application.partial}、不予公开{1件|application.refused|item=}、无法提供{9件|application.unavailable|item=}、不予处理{2件|application.not_processed|item=}。
+[application] 针对申请人提出的合理诉求，主动做好便民服务和解释工作，把矛盾化解在答复之前。
[mechanism] （三）政府信息管理工作。
+[mechanism] 逐月更新机构信息、领导信息，对县政府领导调整、机构职责变动的，在24小时内完成更新。
+[mechanism] 由县司法局牵头，从合法性、合理性、有效性三个维度对现行有效的{规范性文件|item}进行评估，评估{38件|document.normative}，清理出与“放管服”改革要求不一致的{5件|document.normative}。
[platform] （四）公开平台建设工作。
+[platform] 坚持“建管用”并重，对照政府网站与政务新媒体检查指标，加强信息内容保障，全县没有出现被国务院办公厅、省政府办公厅{通报|supervision=0}的情况。
+[platform] 建设“公开便民驿站”{21个|access_point}，覆盖所有乡镇，群众在驿站既能看公开、问政策，也能歇歇脚、喝口水。
[supervision] （五）监督保障工作。
+[supervision] 坚持月抽查、季通报，在政府系统办公室主任会议上对问题较多的单位进行点评。
+[supervision] 通过门户网站开展政务公开社会{评议|item}{1次|supervision}，收回{有效问卷|item}{1206份|other}，{满意度|item}为{91.8%|rate}。
+[training] 组织政务公开培训班{1期|training}，{98人|trainee}参加，培训后当场测试、当场阅卷。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
[table] 规章 | 0 | 0 | 0
[table] 行政规范性文件 | 4 | 5 | 37
[table] 第二十条第（八）项
[table] 信息内容 | 本年收费金额（单位：万元）
[table] 行政事业性收费 | 1472.6
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[table] 行政复议 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
[table] 1 | 0 | 0 | 0 | 1
[problem] 五、存在的主要问题及改进情况
[problem] 当前，政府信息公开工作还存在以下问题。
+[problem] 一是公开的“含金量”不足，有的单位为完成数量，将领导讲话、会议消息反复发布，真正解决群众疑惑的信息被淹没其中，有三成以上的单位全年没有主动发布过政策执行效果类信息；
+[problem] 二是依申请公开基础不牢，乡镇一级普遍没有法制审核力量，答复靠“百度”“照抄”，隐患不小；
+[problem] 三是便民驿站后续运维经费没有着落。
[plan] 针对上述问题，我们着力从以下三个方面改进。
+[plan] 一是改进考核方式，取消数量排名，增加质量评价，引导各单位多发“干货”；
+[plan] 二是由县司法局派驻的法律顾问统一承担乡镇答复的审核，实行“县审乡答”，已审核{答复书|item}{8份|other}；
+[plan] 三是将驿站运维费用列入2024年县级财政预算，同时引导爱心企业捐助。
[other] 六、其他需要报告的事项
[fee] 信息处理费：全县未收取{信息处理费|fee=0}。
[other] 2023年度县政务公开重点工作任务已对照分工落实，具体见县政府门户网站发布的情况说明。
---
# id: y2-023  year: 2024  issuer: 碧海新区管理委员会
[title] 碧海新区管委会2024年政府信息公开工作年度报告
[preamble] 碧海新区管委会根据《条例》要求制作本报告，内容真实、准确。
[overview] 一、总体情况
[overview] 新区自批复设立以来，坚持把改革创新作为根本动力，2024年更是将“透明新区”写入年度十件大事，管委会主要领导亲自谋划、亲自推动，以制度型开放的理念抓公开，凡是国际投资者关心的规则、规制、管理、标准都要能够公开查询，凡是能够用数据说话的都要用数据说话，凡是能够在线公开的都不让企业跑一趟，全区信息公开的理念、机制、手段都有了较大改变，也得到企业和市民的肯定。
[proactive] 在主动公开上，用好中英双语门户网站，全年更新{中文信息|item}{2,781条|disclosure.category}、{英文信息|item}{406条|disclosure.category}；
+[proactive] 利用“碧海新区”微信发布{937条|disclosure.wechat}，{海外社交平台账号|item}发布{254条|disclosure.other_channel}。
+[key_area] 对营商环境改革事项实行清单式公开，公布{改革事项|item}{72项|disclosure.key_area}、{创新案例|item}{30个|disclosure.key_area}，将企业开办、工程审批、跨境贸易等的流程、时限、费用一次性讲清楚。
[interpretation] 在政策解读上，推出“政策体检”服务，由解读专员为企业逐条对照可享受的政策，全年为企业出具{体检报告|item}{520份|document.other}，并发布通俗解读{85篇|interpretation}。
[application] 在依申请公开上，坚持“应答尽答、能快则快”，全年新收申请{41件|application.received}、办结{40件|application.closed}，{一件|application.carried_out}因需听取第三方意见延至次年办理。
+[application] 从申请主体看，{企业|item}申请占{61%|rate}，反映出市场主体对政府信息的需求越来越强。
[mechanism] 在政府信息管理上，建设全区统一的“公开中枢”，信息从产生时就带上“身份证”，公开属性、保密期限、有效状态自动流转，到期自动提醒，解决了靠人记、靠人催的难题。
+[mechanism] 全年规范性文件清零一批、更新一批，废止{行政规范性文件|item}{3件|document.normative}、重新公布{2件|document.normative}。
[platform] 在平台建设上，“碧海通”一站式服务平台集成政策、办事、投诉等功能，{注册用户|item}{6.3万人|traffic}，政务公开专区入驻新区企业服务港和国际社区，设有外语接待人员。
[supervision] 在监督保障上，率先在全省开展政务公开第三方国际化评估，邀请外籍企业家参与“体验官”活动，开展{体验|item}{3次|supervision}，他们提出的{建议|item}{47条|inquiry}有{39条|inquiry}被采纳。
+[organization] 经费方面安排{政务公开专项资金|item}{120万元|budget}，比上年增加{20万元|comparison}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 两级法院审理的涉新区信息公开案件{2件|litigation}均判决{驳回原告诉讼请求|item}，{行政复议|review=0}没有发生。
[problem] 五、存在的主要问题及改进情况
[problem] 改革越深入，越能看到公开工作的差距。
+[problem] 与国际先进园区相比，公开的数据开放程度还不够，机器可读的{数据集|item}只有{63个|other}，企业拿去二次利用有困难；
+[problem] 与市民的期待相比，公开的语言还不够“接地气”，外国人看不懂，老百姓也看不懂；
+[problem] 与法治的要求相比，管委会作为派出机构，部分领域公开主体资格还存在模糊地带，实践中出现过互相推诿的情况。
[plan] 今年以来，我们边查边改。
+[plan] 数据方面，与市数据局共建公共数据授权运营平台，已新增开放{数据集|item}{28个|other}；
+[plan] 语言方面，聘请翻译专家建立术语库，对政策文件做双语、白话两种版本；
+[plan] 主体方面，提请省政府办公厅明确新区与属地政府的公开权责，目前方案正在征求意见，待批复后实施。
[other] 六、其他需要报告的事项
[fee] 1.新区2024年度收取信息处理费{0元|fee}。
[response] 2.新区承办市级{人大代表建议|item}{5件|proposal}、{政协提案|item}{9件|proposal}，答复情况已按要求公开。
---
# id: y2-024  year: 2021  issuer: 泊湾区西渡街道办事处
[title] 西渡街道办事处二○二一年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 2021年西渡街道坚持以群众满意为标准，不断推进信息公开工作规范、有序运行，主要做法有：
[proactive] （一） 主动公开，抓住关键。
+[proactive] 在区政府网站公开信息 {52 条|disclosure.website}，{公开栏|item}张贴 {210 余张|disclosure.other_channel}，微信群推送{通知、提示|item} {430 条|disclosure.category}。
+[key_area] 及时公开疫苗接种点、低保特困名单、退役军人优待证办理进度等，把好事办好。
[application] （二） 依申请公开，遵循规矩。
+[application] 年内收到申请{一件|application.received}，因提交材料欠缺，街道书面通知其补正，申请人逾期未补正，视为放弃，街道不再处理该申请。
[mechanism] （三） 信息管理，讲求实效。
+[mechanism] 制定信息公开审查表，标注时间、来源、公开范围、审批意见，一表一存。
+[mechanism] 街道在全年信息发布中无{泄密|other=0}、无{重大差错|other=0}。
[platform] （四） 平台建设，扩大阵地。
+[platform] 建立“西渡e家”小程序，居民在线就能看到楼栋疫情防控、小区事务，也可以随手反馈问题。
[supervision] （五） 监督保障，强化责任。
+[supervision] 街道人大工委组织{代表视察|item} {1 次|supervision}，对居务公开提出{意见|item} {6 条|inquiry}，均已反馈落实。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 没有因信息公开被申请{行政复议|review=0}，没有{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 存在问题：信息发布不够经常；
+[problem] 居民反馈问题后，处理进度的公开不够，有的居民反映“交上去就没消息了”；
+[problem] 信息员写作水平参差不齐。
+[plan] 改进情况：明确各科室每周至少报送一条；
+[plan] “随手反馈”实行办理过程全公开，受理、交办、办结三个节点都给居民发短信；
+[plan] 与区融媒体中心合作开展写作培训 {2 次|training}。
[other] 六、其他需要报告的事项
[fee] 街道未收{信息处理费|fee=0}。
---
# id: y2-025  year: 2022  issuer: 裕安市北塬区人民政府
[title] 裕安市北塬区人民政府
[title] 2022年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》等规定，编制本报告。
+[preamble] 联系地址：裕安市北塬区长乐大街66号区政府办公室政务公开科，邮政编码：716930，联系电话：0911-3126805，电子邮箱：byqzwgk@163.com。
[overview] 一、总体情况
[overview] 2022年，区政府坚决落实“疫情要防住、经济要稳住、发展要安全”重大要求，统筹推进政务公开与政务服务、政务热线融合发展，全年政务公开工作保持良好势头。
[proactive] （一）主动公开
[proactive] 1.聚焦权力运行，推进行政决策公开。
+[proactive] 制定年度重大行政决策目录并向社会公开，公布{决策草案|item}{4件|disclosure.category}，邀请{公众代表|item}{26人次|other}列席区政府会议，会后即时公布会议议定事项。
[key_area] 2.聚焦稳住经济大盘，推进惠企信息公开。
+[key_area] 围绕减税降费、援企稳岗、金融支持等一揽子政策，开设“稳经济”专栏，发布{政策及操作指南|item}{96条|disclosure.key_area}，对{享受政策的企业名单|item}公示{12批次|disclosure.key_area}。
[key_area] 3.聚焦民生关切，推进公共服务信息公开。
+[key_area] 动态公开学位供给、托育机构、社区食堂、家政服务等信息。
+[response] 全区承办{12345热线工单|item}{4.87万件|inquiry}，其中{疫情防控类|item}{1.92万件|inquiry}，{按时办结率|item}{99.6%|rate}，对反复投诉的问题公开办理过程及结果。
[application] （二）依申请公开
[application] 年度新收申请{102件|application.received}（{自然人|item}{95件|application.breakdown}、{商业企业|item}{6件|application.breakdown}、{社会公益组织|item}{1件|application.breakdown}），上年结转{3件|application.carried_in}，办结{101件|application.closed}，结转下年度{4件|application.carried_out}。
+[application] {申请量前三位的单位|item}办理数量占全区的{57.4%|rate}。
[mechanism] （三）政府信息管理
[mechanism] 做好区政府及区政府办公室文件的梳理工作，对2013年1月至2022年6月印发的{文件|item}{526件|document.other}逐件确认有效性，分类公开{现行有效文件|item}{318件|document.other}，废止{规范性文件|item}{14件|document.normative}。
+[mechanism] 全面清理门户网站涉及个人隐私信息，对不宜继续公开的公示类信息及时转为不公开。
[platform] （四）政府信息公开平台建设
[platform] 优化调整区政府门户网站首页，增加疫情防控、政策文件、便民地图等{5个|platform}{快捷入口|item}，站内搜索改为语义搜索；
+[platform] 区政府网站日均{访问|item}{1.1万人次|traffic}；
+[platform] 区、镇两级共建成政务公开专区{13个|access_point}，区级专区引入“政务公开+非遗文化”元素，成为展示窗口。
[supervision] （五）监督保障
[supervision] 建立评估问题反馈整改闭环，对照第三方评估报告逐条逐项整改，对整改不到位的不予销号；
+[training] 区委组织部、区政府办联合举办政务公开专题培训{1期|training}，采用案例、情景模拟方式授课；
+[proactive] 区政府教育督导、食品安全、生态环境等专项监督结果统一在网站公布。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容
[table] 本年制发件数
[table] 本年废止件数
[table] 现行有效件数
[table] 行政规范性文件
[table] 5
[table] 14
[table] 39
[table] 第二十条第（六）项
[table] 信息内容
[table] 本年处理决定数量
[table] 行政处罚
[table] 2176
[application] 三、收到和处理政府信息公开申请情况
[application] （见统计表）
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2022年我区政府信息公开行政复议{5件|review|item=}，{维持|item}{4件|review}，{其他结果|item}{1件|review}，行政诉讼{1件|litigation|item=}，{尚未审结|item}{1件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是政策解读“千篇一律”的情况尚未根本扭转，解读的时效落后于政策发布，平均滞后5天；
+[problem] 二是决策公众参与中，公众代表的遴选方式单一，多由部门推荐，代表性不强；
+[problem] 三是个别镇街政务公开专区功能单一、使用率不高，所配设备成了“摆设”。
[plan] 为解决这些问题，我区采取了如下措施：修订解读工作规程，凡解读材料不同步的，政策文件一律暂缓公布，措施实施后下半年{解读同步率|item}升至{98.5%|rate}；
+[plan] 建立区级公众代表库，面向社会公开招募，入库{代表|item}{230名|other}，随机抽取；
+[plan] 对专区运行情况开展季度评估，对长期闲置的{设备|item}{9台|platform}调剂使用。
[plan] 2023年，全区政务公开将继续以数字化转型为牵引，逐步把公开数据变成群众用得上的服务。
[other] 六、其他需要报告的事项
[fee] 本年度，全区各行政机关均未收取{信息处理费|fee=0}。
[other] 按照年度工作要点安排，市对区{考核指标|item}{31项|other}，我区全部达标。
