# id: y1-006  year: 2010  issuer: 沅昌市人民政府
[title] 沅昌市2010年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》、《沅昌市政府信息公开规定》要求，特向社会公布2010年政府信息公开工作年度报告。
+[preamble] 本年度报告的电子版可以从市政府门户网站（www.yuanchang-gov.cn）下载，如对本报告有任何疑问，请联系市政府信息公开办公室（地址：沅昌市解放西路1号，邮编：415900，电子信箱：zwgk@yuanchang-gov.cn）。
[overview] 一、总体概况
[overview] 2010年，在省委、省政府和市委的正确领导下，沅昌市人民政府以邓小平理论和“三个代表”重要思想为指导，深入学习实践科学发展观，坚持把政府信息公开同行政审批制度改革、机关效能建设、惩防体系建设有机结合起来，统筹兼顾、整体推进，。
+[overview] 从全年情况看，各级行政机关公开的自觉性明显增强，公开的内容由办事程序向决策过程延伸，公开的对象由机关内部向社会公众延伸，公开的层级由市县向乡村延伸，群众办事难、知情难的状况有了较大改观。
[organization] （一）领导重视，责任到位。
+[organization] 市政府常务会议{两次|meeting}专题听取汇报，市长对依申请公开中暴露出来的问题先后作出批示，分管市领导亲自约请有关部门负责人当面研究。
+[organization] 各县（区）政府和市直各部门均将此项工作列入领导班子任期目标，做到年初有部署、年中有检查、年末有总结。
[mechanism] （二）目录统一，分类清楚。
+[mechanism] 按照省里下发的编码规范，对全市政府信息公开目录重新进行了编排，设{一级类目|item}{十一个|other}、{二级类目|item}{六十四个|other}，凡进入目录的信息均标注索引号、名称、生成日期和公开责任单位，群众检索起来一目了然。
[proactive] 二、主动公开情况
[proactive] 全年主动公开政府信息{五万一千八百余条|disclosure.total}，其中{市本级|item}{一万四千余条|disclosure.category}，{县（区）及乡镇|item}{三万七千余条|disclosure.category}。
[proactive] 市政府网站发布各类信息{二万三千余条|disclosure.website}，政府公报出版{十二期|disclosure.gazette}，{《沅昌晚报》|item}“政府公告”专栏刊登公告通告{一百八十七则|disclosure.other_channel}，{楚江电台|item}“政策早班车”节目播出{二百四十期|disclosure.other_channel}。
+[proactive] 在公开的信息中，既有城乡规划、土地供应、国有资产转让等群众长期关注的内容，也有抗洪抢险、灾后重建、医药卫生体制改革、第六次全国人口普查等当年的重点工作，还有困难群众生活补贴、廉租住房分配等与百姓生活贴得最近的事项，做到了大事有公告、急事有通报、难事有说明。
[platform] 三、公开载体建设
[platform] 一是改造门户网站，新增“在线办事”“效能投诉”等{栏目|item}{九个|platform}，实现与{三十八个|platform}{部门网站|item}的数据互通；
+[platform] 二是拓展查阅场所，全市档案馆、图书馆和政务中心设立的查阅点增加到{四十六个|access_point}，全年接待{查阅|item}{一万三千余人次|inquiry}；
+[platform] 三是延伸基层触角，在村（居）委会更新公开栏{二千三百余块|bulletin_board}，为农家书屋配送{政策读本|item}{四千册|document.other}。
[response] 四、政民互动情况
[response] 召开新闻发布会{二十七场|press_conference}，市领导和部门负责人做客网站“对话沅昌”栏目{三十一期|interview}，“市长信箱”收到{来信|item}{八千九百余封|inquiry}，{办复率|item}达到{百分之九十六|rate}。
+[response] 对年内发生的水厂停运传言、学校门前安全等社会关注的问题，有关部门在较短时间内主动说明情况，消除了群众的疑虑。
[application] 五、依申请公开情况
[application] 全市收到公开申请{三百一十五件|application.received}，其中{当面申请|item}{一百八十一件|application.breakdown}，{网上申请|item}{九十七件|application.breakdown}，{信函申请|item}{三十七件|application.breakdown}。
+[application] 已答复{三百一十一件|application.closed}，其中予以公开{二百三十件|application.granted}、部分公开{十八件|application.partial}、不予公开{十二件|application.refused|item=}、{信息不存在|item}{二十九件|application.unavailable}、{告知向其他机关申请|item}{二十二件|application.unavailable}，其余{四件|application.carried_out}正在按程序办理。
[dispute] 六、复议、诉讼和收费情况
[dispute] 因政府信息公开申请行政复议{七件|review|item=}，{维持|item}{五件|review}，{撤销|item}{两件|review}；
+[dispute] 提起行政诉讼{一件|litigation}，原告已撤诉。
+[fee] 对依申请提供的信息，全年收取复印费{八十六元|fee}。
[problem] 七、存在的主要问题
[problem] 主要是：工作进展不平衡，少数县（区）部门应付了事，目录挂上去以后长期无人问津；
+[problem] 人员素质参差不齐，对什么能公开、什么不能公开拿不准、吃不透，遇到申请互相推诿；
+[problem] 宣传不够，广大农村群众对自己享有的知情权利知之甚少，不会申请、不愿申请。
[plan] 八、2011年工作要点
[plan] 2011年，我们将以迎接《条例》施行三周年为契机，广泛开展宣传，抓好县乡两级的薄弱环节，健全依申请公开的会商机制，探索建立公开效果的社会评价办法，推动全市政府信息公开工作再创新局面。
---
# id: y1-007  year: 2014  issuer: 青琅市人民政府
[title] 青琅市人民政府2014年政府信息公开工作年度报告
[title] 发布日期：2015-03-30 | 浏览次数：1,276
[preamble] 本报告依据《条例》第三十一条、第三十二条之规定编制，所列数据除特别说明外均包含各区（市）和市政府各部门。
[overview] 一、概述
[overview] 2014年，我市紧紧围绕全市中心工作和群众关切，以权力清单、财政资金、公共服务、公共监管公开为主线，着力提升政府信息公开的及时性、实用性和可获得性，在社科院发布的政府透明度评估中列较大的市第6位。
[organization] （一）组织推动。
+[organization] 充实市政务公开领导小组力量，市政府办公厅、市监察局、市法制办、市电政信息办分工负责，全市各级设立专门机构{133个|office}，配备专职人员{159名|staff.fulltime}、兼职人员{1,048名|staff.parttime}，经费全部纳入财政预算，支出{412万元|budget}。
[training] （二）学习培训。
+[training] 市级举办业务培训{4次|training}，参训{683人次|trainee}，区（市）和部门自行组织{107次|training}，覆盖{9,200余人次|trainee}；
+[training] 邀请国内知名学者围绕最高法院十大典型案例授课，听课的同志普遍反映，过去拿不准的界限这次弄明白了，遇到疑难的申请心里有了底。
[supervision] （三）考核评议。
+[supervision] 委托第三方机构对10个区（市）和46个部门的网站进行{评估|item}{2次|supervision}，邀请{人大代表、政协委员、市民代表|item}{120人|other}开展社会评议，对排名末位的单位进行{约谈|item}{3次|supervision}，{社会公众满意度|item}为{87.4%|rate}。
[proactive] 二、主动公开政府信息情况
[proactive] 全市主动公开{政府信息|item}{38.6万条|disclosure.total}，同比增长{12.1%|comparison}，其中{市级部门|item}{14.9万条|disclosure.category}，{区（市）|item}{23.7万条|disclosure.category}。
[proactive] 市级部门中，公开数量居前的是{市交通运输委|item}{2.1万条|disclosure.category}、{市食药监局|item}{1.8万条|disclosure.category}、{市工商局|item}{1.3万条|disclosure.category}、{市国土资源房管局|item}{1.2万条|disclosure.category}、{市环保局|item}{9,700余条|disclosure.category}，公开数量偏少的多为职能相对单一、对外服务较少的单位。
[proactive] 各渠道中，市政务网站公开{21.3万条|disclosure.website}，“青琅发布”政务微博发布{1.12万条|disclosure.weibo}、“青琅发布”微信推送{2,180条|disclosure.wechat}，《青琅市人民政府公报》刊印{24期|disclosure.gazette}，通过{便民服务手册、公交车载电视、社区宣传栏|item}等公开{4.7万条|disclosure.other_channel}。
[proactive] 全市{微博总粉丝|item}突破{860万人|traffic}，较2013年底增加{210万人|comparison}，{微信订阅|item}达{31.4万人|traffic}。
[key_area] 三、重点领域信息公开
[key_area] 行政权力方面，分两批公布市级{行政审批事项|item}{301项|disclosure.key_area}、{行政权力清单|item}{4,267项|disclosure.key_area}，取消下放的{98项|disclosure.key_area|item=行政审批事项}同步公告。
+[key_area] 财政资金方面，{市级部门预算|item}公开{104家|disclosure.key_area}，“三公”经费细化到项级科目，{专项资金管理清单|item}{58项|disclosure.key_area}首次向社会公布，{政府审计结果公告|item}{11份|disclosure.key_area}。
[key_area] 环境保护方面，实时公布{细颗粒物监测数据|item}{36.5万组|disclosure.key_area}，{建设项目环评文件|item}{1,420份|disclosure.key_area}全文公示，重点排污企业自行监测结果同步上网。
[key_area] 食品药品方面，曝光{不合格产品|item}{612批次|disclosure.key_area}，公开{行政处罚案件|item}{2,037件|disclosure.key_area}，{安全消费提示|item}{95条|disclosure.key_area}。
[key_area] 在征地拆迁领域，有关部门把征收决定、补偿方案、评估结果、安置房源一并放到现场公示，让被征收群众互相比较、互相监督，过去因为“先签吃亏、后签占便宜”的猜疑引发的矛盾明显减少，这一做法在全省作了推广。
[response] 四、政策发布和回应关切
[response] 市政府新闻办组织新闻发布会{86场|press_conference}，区（市）组织{143场|press_conference}；
+[response] “网络在线问政”全年{180场|interview}，{市级部门主要负责人|item}参加{112人次|other}，收到{网民问题|item}{3.4万件|inquiry}，现场答复{1.9万件|inquiry}；
+[response] “电视问政·向市民报告”直播{4期|interview}，部门公开述职并接受市民代表投票；
+[response] 对涉及我市的{57起|response}舆情及时回应，其中通过微博、微信首发的{41起|response}。
[application] 五、依申请公开情况
[application] 全市受理{政府信息公开申请|item}{6,218件|application.received}，较2013年增长{28.9%|comparison}，其中{网络申请|item}{3,905件|application.breakdown}，{信函申请|item}{1,437件|application.breakdown}，{当面申请|item}{842件|application.breakdown}，{传真申请|item}{34件|application.breakdown}。
+[application] 受理量较大的为{李沟区|item}{1,107件|application.breakdown}、{市规划局|item}{733件|application.breakdown}、{市国土资源房管局|item}{691件|application.breakdown}、{崂东区|item}{584件|application.breakdown}。
[application] 按时办结{6,170件|application.closed}，延期办结{48件|application.closed}，其中公开{3,601件|application.granted}、部分公开{341件|application.partial}，{已主动公开|item}的{817件|application.granted}，不予公开{276件|application.refused|item=}，{非本机关掌握|item}{658件|application.unavailable}、{信息不存在|item}{525件|application.unavailable}。
[fee] 共收取检索复制费{2.37万元|fee}，对生活困难的申请人减免{1,860元|fee}。
[dispute] 六、行政复议、诉讼情况
[dispute] 行政复议{118件|review|item=}，其中{维持|item}{83件|review}、{纠错|item}{14件|review}、{其他情形|item}{21件|review}；
+[dispute] 行政诉讼{62件|litigation|item=}，其中{驳回原告诉讼请求或裁定驳回起诉|item}{44件|litigation}、{纠错|item}{5件|litigation}、{尚未审结|item}{13件|litigation}。
[problem] 七、存在问题和2015年工作打算
[problem] 当前工作中仍然存在公开信息碎片化、市民查找不便，会议公开和决策过程公开刚刚起步，个别单位答复告知书说理不足等问题。
[plan] 2015年我市将制订主动公开目录标准，推行重大行政决策预公开，统一全市依申请公开答复文书，推动政务数据向社会开放。
---
# id: y1-008  year: 2017  issuer: 渚安市人民政府
[title] 渚安市人民政府2017年政府信息公开工作报告
[preamble] 按照《条例》和国务院办公厅《关于做好政府信息公开工作年度报告有关事项的通知》要求，现公布渚安市人民政府2017年政府信息公开工作报告。
[overview] 一年来，渚安市坚决落实党中央、国务院关于全面推进政务公开的决策部署，紧紧围绕市委、市政府“强工兴城”战略，把公开的理念贯穿到决策、执行、管理、服务、结果全过程，有力推动了“放管服”改革、供给侧结构性改革、中央环保督察整改等重大任务落地见效。
[overview] 全市各级行政机关越来越认识到，公开不是给自己添麻烦，而是最好的群众工作；
+[overview] 早公开主动，晚公开被动，不公开就会失去信任。
+[overview] 正是有了这样的共识，许多过去不敢碰、不愿碰的领域逐步向社会敞开了大门，政府与群众之间的距离更近了。
[proactive] 一、加大主动公开力度
[proactive] 2017年，全市主动公开{政府信息|item}{217,340条|disclosure.total}，较上年的{203,112条|comparison}略有增加，其中{市政府及市政府办公室|item}{1,026条|disclosure.category}、{市级部门|item}{46,814条|disclosure.category}、{县（市、区）|item}{169,500条|disclosure.category}；
+[proactive] 制发{规范性文件|item}{312件|document.normative}，全部在生效前公布。
[proactive] 市政府网站发布{38,205条|disclosure.website}，“渚安发布”微博{9,614条|disclosure.weibo}，微信{3,408条|disclosure.wechat}，今日头条号等{其他渠道|item}{6,120条|disclosure.other_channel}。
+[proactive] 《渚安政报》改为半月刊后，全年编印{24期|disclosure.gazette}，在图书馆、档案馆、机场、高铁站设置免费取阅架。
[key_area] 二、聚焦重点领域
[key_area] “最多跑一次”改革方面，梳理公布{群众和企业到政府办事事项|item}{1,053项|disclosure.key_area}，公布{办事指南|item}{8,870个|disclosure.key_area}，{“最多跑一次”事项占比|item}{92.6%|rate}。
+[key_area] 中央环保督察期间，逐日公开{信访件办理情况|item}{31批|disclosure.key_area}{846件|disclosure.key_area}，在渚安电视台开设“曝光台”，播出{整改报道|item}{62篇|disclosure.key_area}。
+[key_area] 财政方面，{98个|disclosure.key_area}{市级部门预算|item}在同一天公开，{政府债务、绩效评价等专项信息|item}{47条|disclosure.key_area}首次上网。
+[key_area] 安全生产方面，公布{“黑名单”企业|item}{14家|disclosure.key_area}、{挂牌督办重大隐患|item}{9处|disclosure.key_area}。
[key_area] 教育领域，招生政策、学区划分和民办学校收费标准都在报名前公布，录取结果在学校门口张榜，家长可以随时查对，今年涉及招生入学的投诉明显少于往年。
[interpretation] 三、做好政策解读
[interpretation] 市政府网站发布解读材料{118篇|interpretation}，其中部门主要负责人解读{29篇|interpretation}，图解{57篇|interpretation}，动漫和短视频{12个|interpretation}，{解读率|item}由2016年的{71%|comparison}上升到{95%|rate}。
+[interpretation] 坚持谁起草谁解读，起草部门在送审文件时一并报送解读方案，没有解读方案的予以退文。
[response] 四、积极回应关切
[response] 召开新闻发布会{43场|press_conference}，其中例行发布会{24场|press_conference}、专题发布会{19场|press_conference}，市政府领导出席{11场|press_conference}；
+[response] 在线访谈{26期|interview}，电视问政节目《百姓面对面》{12期|interview}，节目反映的{问题|item}{157个|other}已整改{149个|other}；
+[response] 编发《舆情专报》{214期|opinion_report}，回应{389次|response}。
[response] 12345统一政务咨询投诉举报平台受理{来电来信|item}{51.6万件|inquiry}，同比增长{23.4%|comparison}，{按时办结率|item}{99.2%|rate}，{群众满意率|item}{94.7%|rate}。
[application] 五、依法办理公开申请
[application] 全市收到{政府信息公开申请|item}{3,412件|application.received}，比上年减少{286件|comparison}。
+[application] {网络|item}提交{1,976件|application.breakdown}，{信函|item}提交{1,058件|application.breakdown}，{当面|item}提交{361件|application.breakdown}，{传真|item}提交{17件|application.breakdown}；
+[application] 申请数量前三位的地区是{越溪区|item}{728件|application.breakdown}、{柯岩县|item}{507件|application.breakdown}、{姚江市|item}{466件|application.breakdown}。
[application] 答复{3,367件|application.closed}（其中延期{92件|application.closed}）：属于已主动公开范围{604件|application.granted}，同意公开{1,215件|application.granted}，同意部分公开{173件|application.partial}，不同意公开{158件|application.refused|item=}，{不属于本行政机关公开|item}{552件|application.unavailable}，{申请信息不存在|item}{481件|application.unavailable}，{告知作出更改补充|item}{102件|application.unavailable}，{告知通过其他途径办理|item}{82件|application.not_processed}。
+[application] 不同意公开的理由主要是内部管理信息、过程性信息、第三方不同意，也有少数申请人滥用申请权，经多次释明后仍反复提出。
[fee] 全年未收取{检索、复制、邮寄费用|fee=0}。
[dispute] 六、复议、诉讼和举报
[dispute] 政府信息公开行政复议案件{97件|review|item=}，{维持具体行政行为|item}{61件|review}，{被依法纠错|item}{9件|review}，{其他情形|item}{27件|review}；
+[dispute] 行政诉讼案件{54件|litigation|item=}，{维持或者驳回|item}{46件|litigation}，{被依法纠错|item}{3件|litigation}，{其他情形|item}{5件|litigation}；
+[dispute] 举报投诉{11件|complaint}。
[problem] 七、问题与不足
[problem] 一是解读形式仍显单调，真正走到群众身边的少；
+[problem] 二是基层政务公开标准化试点只在个别县市推开，经验有待总结；
+[problem] 三是政务新媒体重开设轻维护，个别账号成了“僵尸”。
[plan] 八、2018年安排
[plan] 全面推开基层政务公开标准化规范化，实行解读方案、解读材料与文件同步审批，开展政务新媒体专项清理，使公开更有温度、更有力度、更有实效。
---
# id: y1-009  year: 2012  issuer: 梁陂区人民政府
[title] 海津市梁陂区2012年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》及《海津市政府信息公开规定》，编制梁陂区2012年度政府信息公开年度报告。
+[preamble] 报告包括概述、主动公开、依申请公开、咨询处理、复议诉讼申诉、支出与收费、主要问题和改进措施以及附表。
[overview] 一、概述
[mechanism] 2012年，本区按照“应公开尽公开”的原则，编制完善了区政府工作部门、镇（街道）政府信息公开指南和目录，健全了主动公开、依申请公开、审核备案、监督考核等工作机制。
+[proactive] 到2012年12月31日，本区累计主动公开政府信息{28,146条|disclosure.cumulative}，其中2012年度新增{5,038条|disclosure.total}；
+[application] 共受理公开申请{562件|application.received}，答复{559件|application.closed}，尚在答复期限内的{3件|application.carried_out}。
[organization] 本区政府信息公开工作专职人员{6名|staff.fulltime}，兼职人员{107名|staff.parttime}；
+[platform] 设立公共查阅点{24个|access_point}、公开申请受理点{42个|access_point}，其中镇（街道）{13个|access_point}。
[training] 举办新进人员培训{2期|training}，{188人次|trainee}参加，另有{37人|trainee}参加市里组织的业务考试，全部合格。
[proactive] 二、主动公开政府信息情况
[proactive] 年度新增的主动公开信息，{全文电子化率|item}达{99.7%|rate}。
+[proactive] 其中，{政策法规类信息|item}{205条|disclosure.category}，占总体的比例为{4.1%|rate}；
+[proactive] {规划计划类信息|item}{163条|disclosure.category}，占{3.2%|rate}；
+[proactive] {机构设置类信息|item}{388条|disclosure.category}，占{7.7%|rate}；
+[proactive] {业务类信息|item}{4,282条|disclosure.category}，占{85.0%|rate}。
[proactive] 围绕政府重点工作和公众关注热点，本区着重公开了以下信息：区“十二五”规划的实施进展，旧式里弄改造、动迁安置房分配的政策和结果，义务教育阶段入学安排，公立医院改革试点内容，食品安全抽检和餐饮单位量化分级，以及市民普遍关心的集贸市场标准化改造等。
+[proactive] 对于一时不具备条件公开的，也明确了时间表，并向社会作了说明。
[proactive] 公开形式以“梁陂门户网站”为主，全年{首页点击|item}{436.2万次|traffic}，公布信息{12,607条|disclosure.website}；
+[proactive] 编印《{梁陂区政府公报|item}》{6期|disclosure.gazette}，每期{5000份|document.other}；
+[proactive] 开通“梁陂发布”政务微博不到半年，发布微博{1,129条|disclosure.weibo}，收获{粉丝|item}{5.8万名|traffic}；
+[proactive] 区有线电视台{《阳光梁陂》|item}栏目播出{52档|disclosure.other_channel}，向区档案馆、图书馆送交{纸质文件|item}{1,317件|document.other}，分别为{档案馆|item}{659件|document.other}、{图书馆|item}{658件|document.other}。
[application] 三、依申请公开政府信息情况
[application] 在受理的申请中，{当面申请|item}{327件|application.breakdown}，占{58.2%|rate}；
+[application] {以电子邮件形式申请|item}{41件|application.breakdown}，占{7.3%|rate}；
+[application] {网上申请|item}{122件|application.breakdown}，占{21.7%|rate}；
+[application] {信函申请|item}{72件|application.breakdown}，占{12.8%|rate}。
+[application] 从申请内容看，主要涉及{房屋拆迁|item}{311件|application.breakdown}、{土地管理|item}{96件|application.breakdown}、{城市规划|item}{58件|application.breakdown}、{企业登记|item}{43件|application.breakdown}、{其他|item}{54件|application.breakdown}。
[application] 在答复的{559件|application.closed}中，“{同意公开|item}”的{241件|application.granted}，占{43.1%|rate}；
+[application] “{同意部分公开|item}”的{19件|application.partial}，占{3.4%|rate}；
+[application] “{信息不存在|item}”的{131件|application.unavailable}，占{23.4%|rate}；
+[application] “{非本机关职责权限范围|item}”的{84件|application.unavailable}，“{申请内容不明确|item}”的{27件|application.unavailable}，“{重复申请|item}”的{16件|application.not_processed}，“{非政府信息|item}”的{22件|application.refused}；
+[application] “不予公开”的{19件|application.refused|item=}，其中{国家秘密|item}{1件|application.refused}、{个人隐私|item}{11件|application.refused}、{过程中信息|item}{7件|application.refused}。
[response] 四、咨询处理情况
[response] 全区共接受{咨询|item}{31,942人次|inquiry}，其中{现场咨询|item}{14,205人次|inquiry}，{电话咨询|item}{16,831人次|inquiry}，{网上咨询|item}{906人次|inquiry}。
[dispute] 五、复议、诉讼和申诉情况
[dispute] 发生针对本区各单位的行政复议申请{31件|review|item=}，区政府作为复议机关审结{28件|review|item=}，其中{维持|item}{23件|review}、{撤销|item}{1件|review}、{驳回|item}{2件|review}、申请人{撤回|item}{2件|review}，{正在审理|item}{3件|review}。
+[dispute] 发生行政诉讼{12件|litigation|item=}，{判决维持或驳回|item}{9件|litigation}，{撤诉|item}{2件|litigation}，{未审结|item}{1件|litigation}。
+[dispute] 各单位没有收到有关{申诉|complaint=0}。
[fee] 六、政府支出与收费情况
[fee] 依申请提供政府公开信息共收取复制费{1,024.6元|fee}、检索费{2,135元|fee}，与诉讼有关的律师费用由各单位在办公经费中自行解决，没有单独统计。
[problem] 七、主要问题和改进措施
[problem] 2012年，本区政府信息公开工作有了新的进展，但也存在一些困难：一是公文备案不够及时，少数单位年底突击补报；
+[problem] 二是涉及历史遗留问题的申请增多，年代久远、档案不全，检索难度大。
[plan] 2013年，本区将着重做好以下工作：一是实行公文备案月度通报；
+[plan] 二是会同区档案局建立历史档案联合查询机制；
+[plan] 三是提升微博服务能力，把“发布”变成“对话”。
---
# id: y1-010  year: 2019  issuer: 绛岭省人民政府办公厅
[title] 绛岭省人民政府办公厅2019年政府信息公开工作年度报告
[preamble] 根据新修订的《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条、第五十条规定，现将绛岭省人民政府办公厅2019年政府信息公开工作情况报告如下。
[overview] 一、总体情况
[overview] 2019年，省政府办公厅坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的十九届四中全会关于坚持权力运行公开的重要论述，以新条例施行为契机，着力提升政务公开的制度化、标准化、信息化水平，为建设人民满意的服务型政府作出了积极努力。
[mechanism] （一）抓制度，立规矩。
+[mechanism] 起草并推动出台《绛岭省政府信息公开实施办法（修订）》，编制省政府办公厅主动公开基本目录，涵盖{一级事项|item}{14项|other}、{二级事项|item}{53项|other}，指导卫生健康、住房保障等领域编制基层标准目录，为下一步全省推开打下了基础。
+[mechanism] 对新条例施行前后的衔接问题，厅里组织政务公开办和法律顾问多次讨论，逐条梳理哪些规定变了、哪些做法必须停、哪些文书必须换，做到心中有数、不出差错。
[proactive] （二）抓发布，保质量。
+[proactive] 全年以省政府、省政府办公厅名义主动公开{行政规范性文件|item} {91件|document.normative}，其余{政策性文件|item}公开 {138件|disclosure.category}，省政府{常务会议议定事项|item}公开 {32次|disclosure.category}，邀请{利益相关方和专家|item}列席会议 {19人次|other}；
+[proactive] 《绛岭省人民政府公报》出版 {24期|disclosure.gazette}，启动创刊以来历史公报数字化，年内完成1980年以来各期公报的扫描入库。
+[proactive] 省政府门户网站发布信息 {5.3万条|disclosure.website}，省政府办公厅微信公众号“绛岭政务”推送 {1,806条|disclosure.wechat}，{阅读量|item}累计 {943万次|traffic}，{单条最高阅读|item} {38万次|traffic}。
[interpretation] （三）抓解读，求实效。
+[interpretation] 同步发布解读材料 {276篇|interpretation}，其中图文 {119篇|interpretation}、音视频 {34个|interpretation}、专家评论 {58篇|interpretation}，省政府领导带头解读 {7次|interpretation}。
+[response] 举行新闻发布会和政策吹风会 {92场|press_conference}，省政府部门主要负责同志出席 {61场|press_conference}。
[response] （四）抓回应，解民忧。
+[response] “省长信箱”和网友留言板块收到{群众来信留言|item} {27,415件|inquiry}，转办 {26,880件|inquiry}，已办结 {26,102件|inquiry}，公开{答复|item} {3,960件|inquiry}；
+[response] 围绕减税降费、生猪稳产保供、老旧小区改造等开展{网上调查|item} {15期|other}，参与{网民|item} {8.7万人次|other}；
+[response] 办理{全国和省人大代表建议|item} {63件|proposal}、{政协提案|item} {58件|proposal}，复文公开 {97件|proposal|item=}。
[supervision] （五）抓考核，促提升。
+[supervision] 政务公开在省政府绩效考核中的{分值权重|item}为 {4%|rate}，对各市和省直部门开展{季度检查|item} {4次|supervision}，印发{通报|item} {4期|supervision}，清理整合{政务新媒体|item} {1,374个|platform}。
+[training] 举办新条例专题培训班 {3期|training}，培训 {640人次|trainee}，并制作在线课程供市县干部自学。
[proactive] 二、主动公开政府信息情况
[proactive] 本年新制作{规章|item} {8件|document.normative}，新公开 {8件|document.normative}，对外公开总数量 {146件|document.normative}。
[application] 三、收到和处理政府信息公开申请情况
[application] 2019年，省政府办公厅新收政府信息公开申请 {687件|application.received}，上年结转 {21件|application.carried_in}，其中{自然人|item}申请 {659件|application.breakdown}，{商业企业|item} {17件|application.breakdown}，{法律服务机构|item} {8件|application.breakdown}，{其他|item} {3件|application.breakdown}。
+[application] 全年办结 {676件|application.closed}：予以公开 {203件|application.granted}，部分公开 {29件|application.partial}；
+[application] 不予公开 {47件|application.refused|item=}，其中属于{国家秘密|item} {3件|application.refused}、{其他法律行政法规禁止公开|item} {2件|application.refused}、{三类内部事务信息|item} {19件|application.refused}、{四类过程性信息|item} {15件|application.refused}、{行政查询事项|item} {8件|application.refused}；
+[application] 无法提供 {281件|application.unavailable|item=}，其中{本机关不掌握|item} {204件|application.unavailable}、{没有现成信息需要另行制作|item} {31件|application.unavailable}、{补正后申请内容仍不明确|item} {46件|application.unavailable}；
+[application] 不予处理 {88件|application.not_processed|item=}，其中{信访举报投诉类申请|item} {52件|application.not_processed}、{重复申请|item} {36件|application.not_processed}；
+[application] 其他处理 {28件|application.other}。
+[application] 结转下年度继续办理 {32件|application.carried_out}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 因政府信息公开引发行政复议 {41件|review|item=}，{结果维持|item} {29件|review}，{结果纠正|item} {4件|review}，{其他结果|item} {5件|review}，{尚未审结|item} {3件|review}；
+[dispute] 未经复议直接起诉 {9件|litigation|item=}，{结果维持|item} {7件|litigation}，{尚未审结|item} {2件|litigation}；
+[dispute] 复议后起诉 {6件|litigation|item=}，{结果维持|item} {5件|litigation}，{其他结果|item} {1件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 主要问题：各地对新条例的理解和执行尺度不尽一致，行政规范性文件公开格式不统一，基层公开力量偏弱。
[plan] 改进情况：编印新条例百问百答，建立疑难案件答复会商机制，推动行政规范性文件集中统一公开，加强对市县的跟踪指导。
[other] 六、其他需要报告的事项
[fee] 2019年没有收取政府信息公开{信息处理费|fee=0}。
