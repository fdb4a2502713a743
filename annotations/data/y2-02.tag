# id: y2-006  year: 2020  issuer: 江岚市自然资源和规划局
[title] 江岚市自然资源和规划局2020年度政府信息公开工作年度报告
[preamble] 为更好地方便公民、法人和其他组织了解自然资源和规划系统政府信息公开工作，现依照《中华人民共和国政府信息公开条例》第四十九条规定，将我局2020年度工作情况公布如下。
+[preamble] 报告全文共六个部分，所列数据包含局属分局、不动产登记中心、土地储备中心。
[overview] 一、总体情况
[overview] 2020年，我局以新《条例》施行为新起点，按照市委、市政府关于深化政务公开的各项安排，坚持把政务公开与“多审合一、多证合一”改革、自然资源领域专项整治、国土空间规划编制等业务工作同步部署、同步落实、同步检查，政府信息公开工作平稳有序。
[organization] （一）加强组织，压实责任。
+[organization] 局党组书记、局长吴敬东对政务公开工作负总责，多次过问征地信息公开专项工作；
+[organization] 办公室设政务公开岗，{专职|staff.fulltime=1}、{兼职|staff.parttime=1}各1人，27个科室和局属单位均确定信息员，人员变动时及时向办公室报备。
[key_area] （二）突出重点，主动公开。
+[key_area] 全面公开征地前期、征地审查报批、征地组织实施全过程信息，做到征收土地预公告、现状调查结果、补偿安置方案、批复文件应上尽上，全年在省征地信息公开平台录入{征地信息|item}{386条|disclosure.key_area}。
+[key_area] 国有建设用地供应计划、出让公告和成交结果同步在中国土地市场网、市公共资源交易网发布，共发布{出让公告|item}{44期|disclosure.key_area}、{成交公示|item}{97宗|disclosure.key_area}。
+[key_area] 规划方面，通过现场展板、局网站等公示{规划方案|item}{131项|disclosure.key_area}，收到{公众意见|item}{58条|inquiry}，采纳合理意见{21条|inquiry}。
[proactive] 截至12月31日，我局门户网站公开各类政府信息{2107条|disclosure.website}，微信公众号“江岚自然资源”推送消息{296条|disclosure.wechat}。
[response] （三）畅通渠道，回应关切。
+[response] 依托市长热线、局长信箱、“行风热线”等受理群众{诉求|item}{3217件|inquiry}，内容主要集中在不动产登记历史遗留问题，为此我局组建工作专班逐个小区化解，并将化解进度挂网公布。
+[response] 局主要领导做客市广播电台直播节目{2次|interview}，就“登记难”同听众面对面沟通。
[mechanism] （四）规范流程，依法办理。
+[mechanism] 编制依申请公开工作手册，对登记、补正、检索、会审、答复、送达、归档七个环节作出规范，每个环节附有文书模板，办公室与法规科双审把关。
+[mechanism] 建立健全保密审查机制，对涉及测绘成果、矿产资源储量、军事用地等敏感信息从严审查，定密解密有据可依。
[application] 依申请公开数量历来居市直部门之首，全年新收{申请|item}{204件|application.received}，较2019年下降{7.7%|comparison}。
+[application] 从答复结果看，予以公开{57件|application.granted}、部分公开{31件|application.partial}，因{本机关不掌握|item}无法提供{48件|application.unavailable}、{没有现成信息需另行制作|item}{9件|application.unavailable}、{补正后申请内容仍不明确|item}{6件|application.unavailable}，{要求提供公开出版物|item}{1件|application.not_processed}，{重复申请|item}{22件|application.not_processed}，属于{三类内部事务信息|item}不予公开{12件|application.refused}。
[proactive] 二、主动公开政府信息情况
[proactive] 按照《条例》第二十条规定，有关数据统计如附表一所示。
[application] 三、收到和处理政府信息公开申请情况
[application] 有关数据统计如附表二所示。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2020年我局因政府信息公开被申请行政复议{17件|review|item=}，{维持|item}{13件|review}，{纠错|item}{2件|review}，{终止审查|item}{2件|review}；
+[dispute] 被提起行政诉讼{8件|litigation|item=}，其中{驳回诉讼请求|item}{5件|litigation}，{尚未审结|item}{3件|litigation}。
+[problem] 败诉风险主要来自早期征地档案缺失以及答复时对“过程性信息”认定过宽。
[problem] 五、存在的主要问题及改进情况
[problem] （一）问题。
+[problem] 依申请公开工作仍然被动，不少申请实质上是拆迁补偿诉求未获解决后的一种施压手段，单靠答复解决不了根本问题，同一当事人反复申请、反复复议、反复诉讼，耗费大量行政资源；
+[problem] 局属各分局之间答复尺度不统一，同类申请出现过不同结论。
[plan] （二）改进。
+[plan] 一方面会同信访、征收部门联动化解实体矛盾，做到案结事了；
+[plan] 另一方面自2020年10月起推行答复文书由市局统一审核，全年审核分局{答复文书|item}{76份|other}，同案不同答的现象基本杜绝。
+[plan] 建议上级主管部门尽快出台土地征收信息公开答复口径指引，便于基层遵循。
[other] 六、其他需要报告的事项
[fee] 本局依申请提供政府信息除按规定不收费的情形外，未向申请人收取任何{费用|fee=0}。
---
# id: y2-007  year: 2022  issuer: 宁溪县人民政府
[title] 宁溪县2022年政府信息公开工作年度报告
[title] 信息来源：县政府办   撰写时间：2023-01-30   阅读次数：1,027
[preamble] 本报告所称“全县”，包括县政府及其工作部门、各乡镇人民政府，数据统计时间为2022年1月1日至12月31日。
[overview] 一、总体情况
[overview] 今年以来，宁溪县坚持以人民为中心的发展思想，以贯彻落实《国务院办公厅2022年政务公开工作要点》（国办发〔2022〕8号）为主线，加快转变政务公开职能，服务党和国家中心工作，重点围绕助力经济平稳健康发展和保持社会和谐稳定、提高政策公开质量、夯实公开工作基础等方面深化政务公开，取得了较好成效。
[proactive] 主动公开方面。
+[proactive] 全县主动公开政府信息 {11042 条|disclosure.total}，其中县政府门户网站公开 {9650 条|disclosure.website}，通过 {广播电视、宣传栏、村村响|item}等形式公开 {1392 条|disclosure.other_channel}。
+[key_area] 集中发布惠企纾困政策，公开{减税降费信息|item} {74 条|disclosure.key_area}、{市场主体帮扶信息|item} {118 条|disclosure.key_area}，全年办理退减缓税费3.6亿元。
+[key_area] 及时公开县级财政预决算、“三公”经费和惠农补贴资金信息，{县级预算单位预决算公开率|item} {100%|rate}，在“一卡通”公示平台发布{补贴发放名册|item} {46 类|disclosure.key_area}。
[application] 依申请公开方面。
+[application] 申请渠道进一步畅通，网站申请系统增加手机短信提醒功能，乡镇政务公开窗口可以代收代转书面申请。
+[application] 全县收到{申请|item} {37 件|application.received}，同上年 {37 件|comparison}持平，其中 {自然人申请|item} {33 件|application.breakdown}、{法人或其他组织申请|item} {4 件|application.breakdown}，{按时办结率|item} {100%|rate}。
[mechanism] 政府信息管理方面。
+[mechanism] 印发《宁溪县政府信息管理工作规范（试行）》，对信息的产生、审核、发布、更新、归档、移交实行全生命周期管理，严禁“只发不管”。
+[mechanism] 集中公开现行有效{行政规范性文件|item} {52 件|document.normative}，全面清理 {81 件|document.normative}，其中废止 {18 件|document.normative}，宣布失效 {11 件|document.normative}。
+[mechanism] 督促乡镇、部门移交{主动公开的纸质文件|item} {2300 余份|document.other}至县档案馆、图书馆供群众查阅。
[interpretation] 政策解读方面。
+[interpretation] 坚持谁起草谁解读，对涉及企业和群众的政策优先采用图片图表、问答、动漫等形式解读，今年全县发布解读 {97 篇|interpretation}，其中简明问答 {28 篇|interpretation}，县长解读 {3 篇|interpretation}，部门主要负责人解读 {40 篇|interpretation}。
[platform] 平台建设方面。
+[platform] 实施政府网站与政务新媒体“清朗”行动，清理{僵尸栏目|item} {17 个|platform}，关停{新媒体账号|item} {9 个|platform}，县政府门户网站在全省季度抽查中 {合格率|item} {100%|rate}。
+[platform] 对县政务服务中心及各乡镇便民服务大厅的政务公开专区实行统一标识、统一配置，做到网上查询、资料取阅、咨询引导一区办理。
[supervision] 监督保障方面。
+[supervision] 实行“周巡查、月调度、季通报、年考核”工作机制，全年印发{通报|item} {4 期|supervision}、{问题清单|item} {39 份|supervision}，推动整改{问题|item} {286 个|other}。
+[training] 举办政务公开能力提升班，邀请省内专家授课，全县 {122 名|trainee}政务公开业务人员参加培训，并通过闭卷测试。
+[supervision] 县人大常委会将政务公开纳入专题询问，提出的{审议意见|item} {5 条|inquiry}已逐条落实。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议 {2 件|review|item=}，均{维持|item} {2 件|review}，行政诉讼 {0 件|litigation|item=}。
[problem] 五、存在的主要问题及改进情况
[problem] 1.存在的主要问题：一是公开与服务结合得不紧，政策文件库检索不便，同一事项的政策散落在不同栏目，企业群众找政策费时费力；
+[problem] 二是乡镇政务公开基层基础薄弱，基层政务公开标准目录编制出来后束之高阁，没有真正用于指导工作；
+[problem] 三是个别部门对公众留言的答复敷衍，有“转办式”“推诿式”答复现象。
[plan] 2.改进情况：一是对政策文件库按主题、体裁、服务对象重新分类，设置“企业开办”“就业创业”“教育入学”等{主题集成专栏|item} {8 个|platform}；
+[plan] 二是选取 3 个乡镇开展标准化规范化示范创建，以点带面，逐步实现标准目录“编以致用”；
+[plan] 三是建立留言答复审核把关制度，对答复内容空洞的一律退回，累计退回{答复|item} {14 件|other}，群众满意率明显上升。
[plan] 2023年，我县将以“看得到、听得懂、易获取、能监督、好参与”为目标，继续在提升公开质量、优化公开平台上下功夫，为建设生态宁溪、幸福宁溪作出积极贡献。
[other] 六、其他需要报告的事项
[fee] 全县各级行政机关严格执行信息处理费管理规定，2022年未收取{信息处理费|fee=0}。
---
# id: y2-008  year: 2021  issuer: 鹤江高新技术产业开发区管理委员会
[title] 鹤江高新技术产业开发区管理委员会2021年政府信息公开工作年度报告
[preamble] 按照《中华人民共和国政府信息公开条例》(以下简称《条例》)有关要求,鹤江高新区管委会编制了2021年政府信息公开工作年度报告。
+[preamble] 联系地址:鹤江高新区创业大道9号,邮编:154620,电话:0454-8900316。
[overview] 一、总体情况
[overview] 高新区管委会高度重视政府信息公开工作,以打造一流营商环境为目标,以企业需求为导向,努力做到政策公开“零距离”、服务企业“零障碍”,全年没有发生因信息公开引发的{负面舆情|response=0}。
[proactive] (一)主动公开情况
[proactive] 1.依托高新区官网主动公开信息{543条|disclosure.website},内容包括园区动态、招商政策、项目审批、人才引进、疫情防控等。
[proactive] 2.利用“鹤江高新”公众号推送{惠企政策、申报通知|item}{176条|disclosure.category},单篇{最高阅读量|item}{1.3万|traffic}。
[interpretation] 3.围绕《高新区支持科技创新若干措施》等文件,采取线上线下结合方式开展解读,发布解读稿{9篇|interpretation},举办政策宣讲会{5场|interpretation}。
[application] (二)依申请公开情况
[application] 公布申请受理机构、联系方式和办理流程,指定综合办公室统一受理。
+[application] 2021年度收到企业提交的{申请|item}{2件|application.received},比2020年少{1件|comparison},申请事项为厂房租金补贴审核结果,经审查予以公开{1件|application.granted},因涉及第三方{商业秘密|item}且第三方不同意,不予公开{1件|application.refused}。
[mechanism] (三)政府信息管理情况
[mechanism] 制定《高新区管委会信息发布审核管理办法》,文件起草时同步确定公开方式,由综合办对公开属性和依据进行复核。
+[mechanism] 年内制发{行政规范性文件|item}{1件|document.normative},清理后保留{6件|document.normative}。
+[mechanism] 因机构改革,部分审批权限划转市行政审批局,相应的事项信息已同步移交,权责清单由{214项|comparison}{权责事项|item}调整为{168项|admin}。
[platform] (四)政府信息公开平台建设情况
[platform] 按照全省政府网站集约化要求,高新区官网于5月迁移至省统一平台,迁移历史数据完整,栏目无缺失。
+[platform] 在企业服务中心设置政策咨询台和政务公开栏,安排“店小二”轮流坐班。
[supervision] (五)监督保障情况
[supervision] 将信息公开纳入部门年度绩效考评,对公开不及时的进行提醒。
+[training] 参加市里组织的培训{2次|training},内部开展新《条例》学习{3次|training}。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第(五)项
[table] 信息内容 本年处理决定数量
[table] 行政许可 31
[table] 第二十条第(六)项
[table] 信息内容 本年处理决定数量
[table] 行政处罚 4
[table] 行政强制 0
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度没有{行政复议|review=0}、{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 过去一年,高新区信息公开还存在如下问题:部门报送信息以“工作简讯”居多,反映政策执行效果、资金兑现情况的深度信息偏少;
+[problem] 政策解读“重出台、轻跟踪”,出台之后企业用得怎么样、有什么意见,缺少后续反馈渠道.
[plan] 在改进方面,我们年内已上线“政策兑现”专栏,公布{兑现结果|item}{5批|disclosure.category};
+[plan] 2022年还将开展政策执行效果评估,把评估情况和企业意见采纳情况一并公开,形成闭环.
[other] 六、其他需要报告的事项
[other] 无
---
# id: y2-009  year: 2025  issuer: 汀州湾区临港街道办事处
[title] 临港街道2025年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 二〇二五年，临港街道在区委、区政府领导下，把公开作为基层治理的一项基础性工作，围绕港区拆迁安置、渔民转产、老码头改造等重点，该公开的主动公开、该解释的耐心解释，信息公开工作取得新进步。
[proactive] （一）在主动公开上用真功。
+[proactive] 全年主动公开政府信息{一百八十三条|disclosure.total}，其中区政府网站{九十四条|disclosure.website}，“幸福临港”微信公众号{八十九条|disclosure.wechat}。
+[key_area] 安置房选房顺序、面积、结果全程摄像并在社区公示栏张榜，共{张榜|item}{六次|disclosure.key_area}，群众没有异议。
[application] （二）在依申请公开上下细功。
+[application] 收到申请{四件|application.received}，皆因拆迁补偿而起，街道与申请人逐一见面，说清楚补偿标准从何而来，答复后无人申请{复议|review=0}。
+[application] {四件|application.received}之中，予以公开{两件|application.granted}，部分公开{一件|application.partial}，还有{一件|application.unavailable}{不属本机关掌握|item}，已告知其向区征收办申请。
[mechanism] （三）在信息管理上下硬功。
+[mechanism] 修订信息发布登记表，增设“隐私核查”一栏，经办人、科室长、分管领导三方签字缺一不可。
[platform] （四）在平台建设上下实功。
+[platform] 街道便民服务中心专区增设自助终端，渔港码头设立流动公开点，开渔、休渔时节有工作人员现场答疑。
[supervision] （五）在监督保障上下苦功。
+[supervision] 邀请居民代表每半年对公开情况打一次分，得分低的科室在办公会上作说明。
[proactive] 二、主动公开政府信息情况
[proactive] 街道无{规章|document.other=0}、{行政规范性文件|document.normative=0}
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] {无|review=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是渔民群体常年在海上作业，对网络公开的信息关注少，公开的到达率不高。
+[plan] 街道将与渔业公司协商，利用船载电台、渔民微信群播发政策，使出海的人也能及时了解。
+[problem] 二是对拆迁历史资料整理不够，查找一份协议往往要花几天时间。
+[plan] 已聘请档案服务公司对一九九八年以来的资料进行数字化，预计二〇二六年上半年完成。
[other] 六、其他需要报告的事项
[fee] 未收取{信息处理费|fee=0}。
---
# id: y2-010  year: 2023  issuer: 雁城市南屏区人民政府
[title] 雁城市南屏区人民政府
[title] 2023年政府信息公开工作年度报告
[preamble] 本报告依据《中华人民共和国政府信息公开条例》第五十条规定编制，由总体情况、主动公开政府信息情况等六个部分组成，并附统计表，欢迎登录南屏区人民政府网站查阅，如需咨询请拨打0734-8590217。
[overview] 一、总体情况
[overview] 2023年是全面贯彻党的二十大精神的开局之年。
+[overview] 南屏区持续深化政务公开，切实增强公开的针对性和实效性，以“三最”营商环境建设为牵引，用公开赋能高质量发展，有关做法被市政务公开简报刊登推广。
[proactive] （一）主动公开。
[proactive] 一年来，全区各级行政机关通过{网站、新媒体、新闻发布会|item}等方式，多渠道公开政府信息，累计{2.7万余条|disclosure.other_channel}。
+[proactive] 其中，区政府门户网站发布{5386条|disclosure.website}，{区直部门|item}发布{14700余条|disclosure.category}，{街道（镇）|item}发布{6900余条|disclosure.category}。
+[proactive] 重大行政决策方面，编制并公布{区政府年度重大行政决策事项|item}{6项|disclosure.category}，对决策草案、草案说明、意见采纳情况予以公开，邀请{居民代表、行业协会代表|item}列席区政府常务会议{3次|other}。
[response] 新闻发布方面，召开新闻发布会{8场|press_conference}，回应网民关切{214件|response}，处置涉及消费维权、小区停电等舆情{11起|response}，做到有求必应、有疑必解。
[application] （二）依申请公开。
+[application] 坚持严格依法、便民利民，变“被动答复”为“主动服务”，对申请内容能够通过主动公开渠道获取的，直接告知获取方式和途径。
+[application] 全区本年新收申请{156件|application.received}、上年结转{7件|application.carried_in}，答复{158件|application.closed}，结转{5件|application.carried_out}。
+[application] 以{区政府|item}为申请对象的有{23件|application.breakdown}，{区住建局|item}、{区自然资源分局|item}、{区教育局|item}的申请量位居前三，分别为{34件|application.breakdown}、{29件|application.breakdown}、{11件|application.breakdown}。
[mechanism] （三）政府信息管理。
+[mechanism] 建立政府信息动态更新机制，对机构职能、领导分工、办事服务等要素信息，发生变更后及时更新，对政策文件的有效性进行标注。
+[mechanism] 一年来，区司法局开展了{行政规范性文件|item}专项清理工作，纳入清理{104件|document.normative}，决定继续有效{77件|document.normative}，废止失效{27件|document.normative}。
[platform] （四）平台建设。
+[platform] 优化门户网站“一网通查”，搜索结果按政策、服务、互动、新闻分类呈现，新增政策计算器功能，企业输入条件即可自动匹配可享政策。
+[platform] 全区{政务新媒体|item}由{96个|comparison}整合至{61个|platform}，{“南屏发布”粉丝|item}突破{20万|traffic}。
+[interpretation] 区图书馆政务公开专区定期举办“政策茶座”，全年组织{12场|interpretation}，由部门业务骨干就公积金、入学、医保等政策现场讲解并答疑。
[supervision] （五）监督保障。
+[supervision] 强化考核结果运用，将第三方评估得分直接折算计入绩效考核，对排名后三位的单位由区政府分管领导约谈，全年{约谈|item}单位负责人{6人次|supervision}。
+[training] 会同区委党校把政务公开列入科级干部任职培训课程，{94名|trainee}新任职科级干部接受培训。
[proactive] 二、主动公开政府信息情况（表格略）
[application] 三、收到和处理政府信息公开申请情况（表格略）
[dispute] 四、政府信息公开行政复议、行政诉讼情况（表格略）
[problem] 五、存在的主要问题及改进情况
[plan] 上年度报告中提出的“街道公开专区利用率低”“解读形式不够丰富”的问题，今年通过开展专区“三进”活动、引入新媒体团队等措施已经得到较好解决。
+[problem] 目前仍存在的突出问题，一是公开平台之间数据不共享，同一条信息要在网站、公众号、专区重复录入，基层反映负担重，也容易出现内容不一致；
+[plan] 我区正会同市大数据中心开发统一发布后台，实现“一次录入、多端发布”，已在4个部门试用。
+[problem] 二是依申请公开的复议纠错率偏高，被复议机关{撤销|item}{4件|review}、{确认违法|item}{1件|review}，主要原因是承办人员未尽合理检索义务。
+[plan] 针对这一问题，区政务公开办会同区司法局开展“一案一评”，约见涉案单位，逐案查找原因，同时编印{《依申请公开办理实务问答》|item}{500册|document.other}，人手一册。
+[problem] 三是基层“三务”公开仍有死角，个别社区集体资产处置情况公开不充分。
+[plan] 此事已移交区纪委监委牵头督办。
[other] 六、其他需要报告的事项
[fee] （一）收取信息处理费情况：全区本年度收取信息处理费{1260元|fee}，共涉及{申请人|item}{2名|other}，已全额缴入区级国库。
[response] （二）人大代表建议和政协提案办理结果公开情况：公开区级{人大代表建议|item}答复{63件|proposal}、{政协提案|item}答复{88件|proposal}，{公开率|item}分别为{100%|rate}和{97.8%|rate}，未公开的{2件|proposal|item=政协提案}因涉及敏感内容不宜公开。
[other] （三）本报告数据因四舍五入原因，可能存在尾差。
