# id: y1-016  year: 2009  issuer: 洛岭市人民政府办公室
[title] 洛岭市人民政府办公室关于2009年度政府信息公开工作情况的报告
[title] 洛政办〔2010〕18号
[preamble] 省人民政府办公厅：
[preamble] 按照你厅《关于报送2009年政府信息公开工作年度报告的通知》要求，现将我市2009年度政府信息公开工作情况报告如下，不妥之处，请批评指正。
[overview] 一、基本情况
[overview] 2009年以来，我市认真贯彻国务院和省政府的部署，从群众反映最强烈的环节入手，从与经济社会发展关系最密切的领域突破，按照先县级以上机关、后乡镇和公共企事业单位的步骤，积极稳妥地把政府信息公开工作推向深入。
+[overview] 总的来看，各级领导对这项工作由陌生到熟悉，由被动应付到主动谋划，由担心“公开了不好管”到尝到“公开了才好管”的甜头，干部的观念发生了可喜的变化，群众到机关办事也比过去顺心了许多。
[organization] （一）组织健全，人员落实。
+[organization] 市政府成立了由市长担任组长的工作领导小组，各县（市、区）和市直单位也都成立了相应机构，全市共明确工作机构{66个|office}，落实人员{297名|staff.total}，其中专职{41名|staff.fulltime}。
[mechanism] （二）建章立制，规范运作。
+[mechanism] 市政府办公室先后制定了公开审查、依申请公开、虚假或不完整信息澄清、年度报告、考核评议和责任追究等制度，要求各单位在政府信息形成之后20个工作日内予以公开，公开前必须经过承办科室、保密员和分管领导三道审查。
+[mechanism] 同时组织力量对改革开放以来市政府和市政府办公室形成的文件进行拉网式清理，共清理{文件|item}{6,842件|document.other}，确定{主动公开|item}{2,975件|document.other}、{依申请公开|item}{1,316件|document.other}、{不予公开|item}{2,551件|document.other}。
[supervision] （三）督促检查，奖优罚劣。
+[supervision] 市监察局、市政府办公室分别在五月和十一月组织{两次|supervision}{联合检查|item}，实地查看{单位|item}{54家|supervision}，对工作突出的{11家|supervision|item=通报表扬}予以{通报表扬|item}，对目录至今没有上网的{3家|supervision|item=通报批评}给予{通报批评|item}并责令限期整改；
+[supervision] 没有发生因公开不当而进行{责任追究|supervision=0}的情形。
[proactive] 二、主动公开政府信息的情况
[proactive] 全市累计主动公开政府信息{4.2万余条|disclosure.total}，{市政府门户网站|item}为主渠道，公开{7,935条|disclosure.website}，占{18.9%|rate}；
+[proactive] 依托《洛岭市人民政府公报》公开{146条|disclosure.gazette}，在{《洛岭日报》|item}“政务之窗”刊登{87期|disclosure.other_channel}，市电视台、电台开办的{“政策直通车”|item}播出{104期|disclosure.other_channel}。
[proactive] 公开的内容，一是各级政府及其部门的机构设置、职能、办事程序；
+[proactive] 二是国民经济和社会发展规划及其执行情况；
+[proactive] 三是扩大内需项目的审批、招标、资金拨付和质量监管；
+[proactive] 四是甲型H1N1流感防控、家电下乡补贴、新型农村社会养老保险试点等群众最想了解的政策；
+[proactive] 五是公务员招录、领导干部任免和公开选拔。
[platform] 全市设政府信息查阅点{67个|access_point}，其中档案馆{9个|access_point}、图书馆{9个|access_point}、行政服务大厅{8个|access_point}，其余分布在中心乡镇，配备{电脑|item}{112台|other}、{电子触摸屏|item}{37台|platform}，全年接待群众{查阅|item}{6,480人次|inquiry}。
[application] 三、依申请公开政府信息的情况
[application] 全市收到{申请|item}{183件|application.received}，比2008年（5至12月）增加{97件|comparison}，其中{市政府办公室|item}直接受理{29件|application.breakdown}，其余{154件|application.breakdown|item=各县（市、区）和部门}由{各县（市、区）和部门|item}受理。
+[application] 申请人以{下岗职工、失地农民和拆迁户|item}居多，约{130件|application.breakdown}；
+[application] {当面|item}提出的最多，有{112件|application.breakdown}，通过{网络|item}、{信函|item}提出的分别为{46件|application.breakdown}、{25件|application.breakdown}。
[application] 目前已答复{181件|application.closed}，同意公开{134件|application.granted}，部分公开{7件|application.partial}，不予公开{14件|application.refused|item=}，{非政府信息或信息不存在|item}{26件|application.unavailable}，另有{2件|application.carried_out}正在办理。
[dispute] 四、复议、诉讼及收费情况
[dispute] 全市发生行政复议{4件|review|item=}，{维持|item}{3件|review}，{纠错|item}{1件|review}；
+[dispute] 行政诉讼{1件|litigation}，市中级法院二审维持原判。
+[fee] 共收取工本费{529元|fee}。
[problem] 五、存在的困难和问题
[problem] 一是人员编制问题没有解决，市县两级普遍没有专门编制，从事这项工作的同志多为临时抽调，责任心强一点的干得好些，责任心弱一点的就容易脱节；
+[problem] 二是乡镇一级基础薄弱，设备陈旧，经费短缺；
+[problem] 三是公共企事业单位的公开办法迟迟没有出台，教育、医疗、供水、供电等行业各行其是。
[plan] 六、几点建议和下步安排
[plan] 建议省里尽快明确县乡两级政府信息公开工作的机构编制和经费渠道，组织编写统一的培训教材；
+[plan] 建议对依申请公开中信访与公开的界限作出权威解释。
+[plan] 2010年，我市将把公共企事业单位办事公开作为突破口，力争有一个较大的起色。
[signature] 洛岭市人民政府办公室
[signature] 二〇一〇年三月十二日
---
# id: y1-017  year: 2015  issuer: 荆南省人民政府
[title] 荆南省2015年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》有关规定，荆南省人民政府办公厅综合各市（州）、省直管市和省政府各部门的政府信息公开工作年度报告，编制本报告。
[overview] 2015年，在党中央、国务院正确领导下，荆南省各级政府坚持把政务公开作为深化改革、转变职能、依法行政的“先手棋”，着力在扩大公开、强化解读、回应关切、规范管理上下功夫，取得了新的成效。
[proactive] 一、主动公开情况
[proactive] 2015年全省主动公开政府信息 {276.3 万条|disclosure.total}。
+[proactive] 按照层级划分，{省政府部门|item} {31.2 万条|disclosure.category}，{市（州）、直管市政府及其部门|item} {98.7 万条|disclosure.category}，{县（市、区）政府及其部门|item} {112.9 万条|disclosure.category}，{乡镇、街道|item} {33.5 万条|disclosure.category}；
+[proactive] 按照渠道划分，政府公报 {1.06 万条|disclosure.gazette}，政府网站 {183.4 万条|disclosure.website}，政务微博 {38.9 万条|disclosure.weibo}，政务微信 {21.7 万条|disclosure.wechat}，{其他方式|item} {31.24 万条|disclosure.other_channel}。
[key_area] （一）推进权力清单公开。
+[key_area] 在全国较早实现省、市、县三级权力清单全覆盖，省级保留 {行政职权事项|item} {1,971 项|disclosure.key_area}，削减 {64.3%|comparison}，{随机抽查事项清单|item} {217 项|disclosure.key_area} 向社会公布。
[key_area] （二）推进财政信息公开。
+[key_area] 省级 {113 个|disclosure.key_area} {部门预算|item}、{112 个|disclosure.key_area} {部门决算|item} 公开到项级科目，全省 {市县预决算公开率|item} 分别为 {100%|rate}、{98.6%|rate}，{审计查出问题整改情况公告|item} {74 份|disclosure.key_area}。
[key_area] （三）推进公共资源配置信息公开。
+[key_area] 省公共资源交易平台发布 {招标公告|item} {4.37 万条|disclosure.key_area}、{中标公示|item} {4.12 万条|disclosure.key_area}，曝光 {违规企业|item} {63 家|disclosure.key_area}。
[key_area] （四）推进公共服务信息公开。
+[key_area] 社会保险、社会救助、高校招生、国有企业财务指标等信息定期发布，特别是“6·09”沉船事件救援期间，坚持每天发布进展，赢得了遇难者家属和国内外媒体的理解，被认为是灾难事件信息公开的一次有益实践。
[interpretation] 二、政策解读情况
[interpretation] 省政府门户网站开设“政策面对面”专栏，全年发布解读 {412 篇|interpretation}，各地各部门发布 {1.9 万篇|interpretation}，其中图表图解 {3,560 篇|interpretation}。
+[interpretation] 省政府新出台的重大政策，由牵头部门主要负责人在 3 日内通过发布会、署名文章等进行解读，避免社会误读误解。
[response] 三、回应社会关切情况
[response] 全省回应公众关注热点和重大舆情 {8,416 次|response}，召开新闻发布会 {1,793 场|press_conference}，省政府新闻办举办 {88 场|press_conference}；
+[response] 在线访谈 {2,107 次|interview}，《行风连线》电台直播 {252 期|interview}，全媒体问政 {12 场|interview}，收集 {意见建议|item} {4.6 万条|inquiry}。
[application] 四、依申请公开情况
[application] （一）申请情况。
+[application] 全省共收到 {政府信息公开申请|item} {2.83 万件|application.received}，同比增长 {14.7%|comparison}。
+[application] 从申请方式看，{当面|item} {9,861 件|application.breakdown}、{传真|item} {316 件|application.breakdown}、{网络|item} {10,742 件|application.breakdown}、{信函|item} {7,381 件|application.breakdown}；
+[application] 从受理层级看，{省级|item} {3,115 件|application.breakdown}、{市级|item} {9,604 件|application.breakdown}、{县级及以下|item} {15,581 件|application.breakdown}。
[application] （二）处理情况。
+[application] 全省办结 {2.81 万件|application.closed}，{按时办结率|item} {99.1%|rate}，属于已主动公开范围的 {5,218 件|application.granted}，同意公开的 {12,406 件|application.granted}，同意部分公开的 {1,037 件|application.partial}，不同意公开的 {1,924 件|application.refused|item=}，{不属于本机关公开|item} 的 {3,652 件|application.unavailable}，{申请信息不存在|item} 的 {2,793 件|application.unavailable}，其他 {1,070 件|application.other|item=}。
[dispute] 五、复议、诉讼、举报情况
[dispute] 因政府信息公开引起的行政复议 {486 件|review|item=}，其中 {维持|item} {317 件|review}，{依法纠错|item} {58 件|review}，{其他|item} {111 件|review}；
+[dispute] 行政诉讼 {374 件|litigation|item=}，其中 {维持或驳回|item} {278 件|litigation}，{依法纠错|item} {41 件|litigation}，{其他|item} {55 件|litigation}；
+[dispute] 受理举报 {129 件|complaint}，均按照规定转有关机关调查处理。
[fee] 全省收取费用 {3.86 万元|fee}，减免 {0.42 万元|fee}。
[organization] 六、机构和人员情况
[organization] 全省设立专门机构 {3,018 个|office}，工作人员 {1.47 万人|staff.total}，其中专职 {2,936 人|staff.fulltime}、兼职 {1.18 万人|staff.parttime}，专项经费 {2,745 万元|budget}；
+[training] 举办培训班 {1,608 期|training}，培训 {11.3 万人次|trainee}。
[problem] 七、存在的问题
[problem] 一些地方和部门公开的主动性不强，公开内容与公众期待有落差；
+[problem] 政府信息公开申请的答复质量参差不齐，行政机关败诉率有所上升，其中相当一部分是程序瑕疵所致；
+[problem] 新媒体建设一哄而上，缺少统一规划。
[plan] 八、2016年工作重点
[plan] 贯彻《关于全面推进政务公开工作的意见》，研究制定我省实施办法，推进决策、执行、管理、服务和结果“五公开”，将政务公开纳入绩效考核且分值权重不低于 4%，开展政务公开第三方评估和社会评议。
---
# id: y1-018  year: 2016  issuer: 盐河市泊口区人民政府
[title] 2016年度盐河市泊口区政府信息公开年报
[overview] 一、概述
[overview] 泊口区政府信息公开工作在市政府办公室的指导和区委的领导下开展，取得了一定的成绩。
[preamble] 本年报中的数据由区政府办汇总，时间为2016年全年。
[proactive] 二、主动公开
[proactive] 全区公开信息{9,318条|disclosure.total}，{区政府办|item}{1,204条|disclosure.category}，{区教体局|item}{877条|disclosure.category}，{区卫计局|item}{742条|disclosure.category}，{区农林局|item}{609条|disclosure.category}，{9个镇街|item}合计{3,415条|disclosure.category}，{其他部门|item}{2,471条|disclosure.category}。
+[proactive] 渠道上，区门户网{5,866条|disclosure.website}、微信{1,729条|disclosure.wechat}、微博{1,041条|disclosure.weibo}、{LED屏和公开栏|item}{682条|disclosure.other_channel}。
[application] 三、依申请公开
[application] 全区收到{23件|application.received}，{书面|item}{8件|application.breakdown}、{网上|item}{15件|application.breakdown}，{14件|application.granted}予以公开，{5件|application.unavailable|item=信息不存在}属于{信息不存在|item}，{4件|application.not_processed|item=信访事项}为{信访事项|item}，转信访局处理。
[dispute] 四、复议诉讼
[dispute] 行政复议{2件|review|item=}，{维持|item}{1件|review}、{撤回|item}{1件|review}；
+[dispute] 无{行政诉讼|litigation=0}。
[problem] 五、不足
[problem] 办公室仅有{一名|staff.fulltime}同志专门从事此项工作，还要兼顾电子政务，忙不过来。
[plan] 六、改进
[plan] 增加人手，争取与区数据资源局合署办公；
+[plan] 抓紧把“放管服”相关信息补齐。
---
# id: y1-019  year: 2014  issuer: 桐阳市人民政府
[title] 桐阳市人民政府2014年度政府信息公开工作年度报告
[title] 【字体：大 中 小】 【收藏】 发布日期：2015年3月20日
[preamble] 为保障公众对政府工作的知情权，依据《条例》第三十一条，现将桐阳市人民政府2014年度政府信息公开工作情况公布如下，欢迎社会各界监督。
+[preamble] 统计期限为2014年1月1日至12月31日，联系单位为市政府信息公开办公室，电话0398-3850017。
[overview] 一、总体情况
[overview] 2014年，我市以开展党的群众路线教育实践活动为契机，把群众在活动中提出的关于信息不透明、政策不知道、办事不方便等意见逐条梳理，作为改进政府信息公开工作的切入点，边查边改、立行立改。
+[overview] 经过一年的努力，机关做风有了明显转变，群众办事多头跑、反复问的现象逐渐减少，社会各界对政府工作的评价稳步提高。
[organization] 市政府明确由一名副秘书长分管，各县（市）区和市直部门均由办公室主任负总责，科级干部具体承办，遇有人员变动的及时补充调整并报市政府信息公开办公室备案。
+[organization] 各级财政把工作经费列入年度预算，保证了网站维护、资料印制和人员培训的基本需要。
[mechanism] 在机制上，重点完善了三个环节。
+[mechanism] 第一个环节是源头认定，市政府办公室文秘科在核稿时对每一份公文的公开属性提出意见，不标注公开属性的不予编号、不予印发；
+[mechanism] 第二个环节是发布审核，实行谁发布谁审核、谁审核谁负责，对涉及重大决策、突发事件和舆论热点的信息，发布之前与宣传、公安、信访等部门会商，防止信息打架；
+[mechanism] 第三个环节是效果反馈，在门户网站每一条政策信息下方设置评价按钮，对群众反映看不懂、用不上的，退回原单位重新编写。
[proactive] 二、主动公开政府信息情况
[proactive] 全市全年主动公开政府信息{62,580条|disclosure.total}，{县（市）区|item}占{65.3%|rate}、{市直部门|item}占{34.7%|rate}，政府网站公开{41,227条|disclosure.website}，公报公开{190条|disclosure.gazette}，微博公开{7,416条|disclosure.weibo}，微信公开{1,358条|disclosure.wechat}，其余通过{广播电视和办事大厅电子屏|item}公开。
[proactive] 这些信息里面，既有机构调整、人事任免、工作规则等基础性内容，也有城中村改造、公交线路调整、供暖收费、停车泊位管理等贴近百姓的内容。
+[proactive] 以供暖收费为例，物价部门把成本监审结果、听证会参加人名单、听证意见采纳情况一并公开，很多市民在看完材料后表示，虽然每平方米多交几毛钱，但是心里明白钱花在哪里。
[key_area] 在重点领域公开上，{68家|disclosure.key_area}{市级部门预算|item}和市本级“三公”经费预算总额按时公布，第一批市级权力清单在9月底前向社会公开，食品药品、环境保护、安全生产监管信息做到常态化发布。
+[key_area] 保障性住房分配实行全过程公开，从申请条件、审核结果、摇号过程到入住名单都张榜公示，电视直播摇号现场，请公证员和群众代表监督，没有出现一起因分配不公引发的上访。
[response] 三、回应关切和政民互动情况
[response] 市长热线、市长信箱、网络问政平台全年受理{群众反映事项|item}{5.8万件|inquiry}，{回复率|item}{100%|rate}、{满意率|item}{88.6%|rate}；
+[response] 组织新闻发布会{22场|press_conference}、在线访谈{18期|interview}。
+[response] 有一次，部分市民在网上议论水库水质，市水利局和环保局没有简单地删帖封堵，而是邀请网友代表到取水口现场看取样、看化验，并把检测报告贴到网上，谣言不攻自破，这件事给我们的启发很大。
[application] 四、依申请公开情况
[application] 全市收到公开申请{196件|application.received}，答复{196件|application.closed}，其中公开{141件|application.granted}，部分公开{12件|application.partial}，不予公开{8件|application.refused|item=}，{非本机关掌握|item}{23件|application.unavailable}，{信息不存在|item}{12件|application.unavailable}。
+[application] 申请人多为自然人，申请内容以国有土地上房屋征收、村集体土地、退休人员工龄等居多，也有少数高校学生为撰写论文而提出申请。
[dispute] 五、行政复议、行政诉讼情况
[dispute] 因政府信息公开引发行政复议{3件|review}，结果均为维持；
+[dispute] 引发行政诉讼{2件|litigation|item=}，{一审驳回|item}{1件|litigation}，{法院尚未开庭|item}{1件|litigation}。
[fee] 全市没有收取申请人任何{费用|fee=0}。
[problem] 六、存在的问题
[problem] 回顾一年的工作，我们清醒地看到，还有不少问题需要解决。
+[problem] 从思想上看，个别领导干部仍然存在“民可使由之，不可使知之”的陈旧观念，对公开心存顾虑；
+[problem] 从内容上看，公开的多是可以公开的一般性信息，而群众真正关心的决策依据、资金去向、执行结果公开得不够细；
+[problem] 从能力上看，基层人员身兼数职，遇到复杂申请不会判断，要么一推了之，要么什么都给。
[plan] 七、改进的措施
[plan] 2015年，我市要把解决思想问题摆在首位，把政府信息公开列入领导干部任前法律知识考试和党校主体班次课程；
+[plan] 要以问题为导向，对照国务院办公厅年度要点列出清单，明确责任单位和完成时限；
+[plan] 要以案说法，每季度汇编典型案例发至县乡，让基层同志有样学样。
[signature] 桐阳市人民政府
[signature] 2015年3月20日
---
# id: y1-020  year: 2017  issuer: 北澜省人民政府办公厅
[title] 索引号：000014349/2018-00026　　发布机构：省政府办公厅　　公开方式：主动公开
[title] 北澜省人民政府办公厅2017年政府信息公开工作年度报告
[preamble] 本报告由总体情况、主动公开、解读回应、依申请公开、复议诉讼、存在问题和2018年工作六个部分组成，附《政府信息公开情况统计表》。
[overview] 一、总体情况
[organization] 2017年，省政府常务会议{2次|meeting}研究政务公开工作，省长主持审定《北澜省全面推进政务公开工作实施细则》，省政府办公厅把“五公开”要求落实到公文办理程序和会议办理程序之中，形成了秘书处室各管一块、公开办统筹推进的工作格局。
[organization] 厅政府信息与政务公开办公室编制9名，实有专职{8名|staff.fulltime}，各处室联络员{26名|staff.parttime}，年度经费{180万元|budget}，与上年持平。
[proactive] 二、主动公开政府信息情况
[proactive] 全年公开省政府及办公厅{文件|item}{327件|disclosure.category}，其中{北政发文|item}{54件|disclosure.category}、{北政办发文|item}{146件|disclosure.category}、{函件|item}{127件|disclosure.category}，{主动公开率|item}{85.4%|rate}，比2016年提高{3.9个百分点|comparison}；
+[proactive] 《{北澜政报|item}》出刊{24期|disclosure.gazette}，每期赠阅{5.5万册|document.other}，微信版推送{24期|disclosure.wechat}{216条|disclosure.wechat}。
+[proactive] 省政府门户网站发布{37,904条|disclosure.website}，{页面访问量|item}{2.16亿次|traffic}，客户端“北澜政府”{下载量|item}{31万次|traffic}，{“两微”|item}合计发布{9,218条|disclosure.other_channel}，{粉丝|item}{148.7万|traffic}。
[proactive] 省政府常务会议首次邀请市民代表、企业代表列席，会议审议的价格、环保、教育等事项在会前向社会公开征求意见，全年开展{网上意见征集|item}{23次|other}，收到{意见|item}{6,419条|inquiry}，采纳{517条|inquiry}。
[interpretation] 三、解读回应情况
[interpretation] 凡以省政府和办公厅名义印发的政策性文件，做到文件、解读方案、解读材料三同步，刊发解读{389篇|interpretation}，其中部门解读{213篇|interpretation}、媒体解读{97篇|interpretation}、图解{79篇|interpretation}。
[response] 建立省政府政务舆情回应机制，编报《网络舆情摘报》{247期|opinion_report}，交办重要舆情{68件|response}，均在24小时内作出回应；
+[response] 省政府新闻办举行发布会{97场|press_conference}，省政府部门主要负责人出席{52场|press_conference}，省领导出席{6场|press_conference}；
+[response] 门户网站“省长信箱”办理{来信|item}{18,032封|inquiry}，较上年增加{2,110封|comparison}。
[application] 四、依申请公开情况
[application] 省政府办公厅共收到{申请|item}{1,124件|application.received}，较2016年增加{309件|comparison}，增长{37.9%|comparison}，其中{网络|item}{466件|application.breakdown}，{信函|item}{621件|application.breakdown}，{当面|item}{37件|application.breakdown}，无{传真|application.breakdown=0}方式的申请。
+[application] 申请事项中，{征地批复|item}{702件|application.breakdown}、{规划和拆迁|item}{158件|application.breakdown}、{政策文件|item}{141件|application.breakdown}、{人事薪酬|item}{46件|application.breakdown}、{其他|item}{77件|application.breakdown}。
[application] 年内答复{1,098件|application.closed}，跨年答复{26件|application.carried_out}。
+[application] 其中同意公开{437件|application.granted}，部分公开{34件|application.partial}，已主动公开{119件|application.granted}，不同意公开{62件|application.refused|item=}，{不属于本行政机关|item}{218件|application.unavailable}，{信息不存在|item}{87件|application.unavailable}，{作出更改补充|item}{73件|application.unavailable}，{通过其他途径办理|item}{68件|application.not_processed}。
[application] 申请量的快速增长，一方面反映了群众法治意识、权利意识的提高，另一方面也说明一些地方的征地拆迁信息在县乡一级公开不到位，群众不得不舍近求远到省里来申请。
[dispute] 五、复议诉讼情况
[dispute] 2017年，以省政府为被申请人的信息公开行政复议案件{73件|review|item=}，审结{66件|review|item=}，{维持|item}{48件|review}、{驳回|item}{9件|review}、{纠错|item}{2件|review}、{终止|item}{7件|review}，{尚未审结|item}{7件|review}；
+[dispute] 不服复议决定向国务院申请裁决{11件|review|item=}，国务院裁决{维持|item}{5件|review}，其余正在审理。
+[dispute] 以省政府为被告的信息公开{行政诉讼|item}{58件|litigation|item=}，一审审结{49件|litigation|item=}，{驳回诉讼请求|item}{31件|litigation}、{驳回起诉|item}{14件|litigation}、{准予撤诉|item}{4件|litigation}，{二审|item}{13件|litigation}全部维持，没有{败诉|litigation=0|item=行政诉讼}案件。
[problem] 六、存在问题
[problem] 一是舆情回应的时效性、针对性有待加强，个别地方回应迟缓引发次生舆情；
+[problem] 二是市县征地信息公开平台建设滞后，同类申请重复发生；
+[problem] 三是公开队伍专业化程度不高。
[plan] 七、2018年工作
[plan] 一是联合国土资源部门建设省级征地信息公开查询系统，从源头上减少申请量；
+[plan] 二是开展行政机关答复败诉案例的倒查分析；
+[plan] 三是健全与媒体的沟通机制，把第一时间发声落到实处
