# id: y8-016  year: 2015  issuer: 莱平县人民政府
[title] 莱平县2015年政府信息公开工作年度报告
[preamble] 根据国务院《政府信息公开条例》要求，莱平县人民政府办公室编制了2015年度政府信息公开工作年度报告，现予公布，请社会各界监督。
[overview] 第一章 概述
[overview] 2015年，我县政府信息公开工作的主要特点是：领导重视程度高、部门协同程度高、群众参与程度高。
+[overview] 一年来，各乡镇、县直各部门按照职责分工，坚持主动公开与依申请公开并重，线上公开与线下公开并举，有效保障了人民群众的知情权、参与权、表达权和监督权，为建设幸福莱平作出了积极贡献。
[proactive] 第二章 主动公开情况
[proactive] 1. 公开数量。
+[proactive] 2015年全县主动公开政府信息{9,864条|disclosure.total}，其中{县直部门|item}公开{6,951条|disclosure.category}，{乡镇|item}公开{2,913条|disclosure.category}。
[proactive] 2. 公开类别。
+[proactive] {概况信息|item}{421条|disclosure.category}、{法规公文|item}{1,306条|disclosure.category}、{工作动态|item}{5,240条|disclosure.category}、{行政执法|item}{877条|disclosure.category}、{其他信息|item}{2,020条|disclosure.category}。
[proactive] 3. 公开方式。
+[proactive] 网站仍是最主要的方式，占七成以上，公报、广播电视和公开栏等传统方式继续发挥作用。
[key_area] 第三章 重点领域信息公开推进情况
[key_area] 全县首次实现部门预算、“三公”经费预算在同一天、同一平台集中公开。
+[key_area] 安全生产方面，通报{事故调查处理结果|item}{2起|disclosure.key_area}，公布{挂牌督办的重大隐患|item}{11处|disclosure.key_area}；
+[key_area] 保障性住房方面，公布{公租房配租结果|item}{3批|disclosure.key_area}，涉及家庭413户；
+[key_area] 环境保护方面，公示{建设项目环评受理和审批信息|item}{76条|disclosure.key_area}。
[interpretation] 第四章 政策解读
[interpretation] 我县明确规定，凡以县政府名义印发的规范性文件，须在公布后3个工作日内发布解读。
+[interpretation] 实际执行中，全年发布解读{18篇|interpretation}，还有一部分文件没有按时限解读。
[response] 第五章 回应社会关切
[response] 县政府建立了新闻发言人制度，全县共设{新闻发言人|item}{56名|other}，举行新闻发布会{9场|press_conference}。
+[response] “莱平县长信箱”受理{来件|item}{768件|inquiry}，办结{761件|inquiry}。
[application] 第六章 依申请公开
[application] 全县受理{24件|application.received}，答复{24件|application.closed}，{答复率|item}{100%|rate}。
[fee] 第七章 收费与减免
[fee] 按照财综〔2014〕101号文件的要求，自2015年起取消依申请公开收费，本年度各单位未收取{费用|fee=0}。
[dispute] 第八章 行政复议、诉讼与举报
[dispute] 收到行政复议申请{1件|review}，因不符合受理条件，复议机关未予受理。
+[dispute] 没有行政{诉讼|litigation=0}和{举报|complaint=0}。
[platform] 第九章 公开平台建设
[platform] 2015年是我县政府信息公开平台建设投入较大的一年。
[platform] 县信息中心对运行多年的信息公开系统进行了更换，新系统增加了在线审批、移动端录入和自动统计功能，过去靠人工逐条数、逐条报的统计工作，现在鼠标一点就出来了。
+[platform] 新系统上线之初，部分单位不会操作，县信息中心专门设立了技术服务热线，安排技术人员轮流值班，接答{咨询|item}{300余次|inquiry}。
[platform] 县政府门户网站对栏目进行了梳理，撤并{13个|platform}{栏目|item}，新开设“权责清单”“公共资源交易”“食品安全”等{栏目|item}{8个|platform}，使页面更加符合群众的浏览习惯。
[platform] “莱平发布”政务微博、微信全年无休，安排专人每天早、中、晚三次巡查评论，{粉丝|item}合计{4.1万|traffic}。
[platform] 县、乡、村三级查阅点达到{331个|access_point}，其中县级{3个|access_point}、乡级{18个|access_point}、村级{310个|access_point}。
+[platform] 各查阅点做到有牌子、有场所、有设备、有资料、有专人，群众称之为“家门口的信息超市”。
[mechanism] 第十章 工作机制建设
[mechanism] （一）协调机制。
+[mechanism] 涉及多个部门的信息由牵头部门汇总后统一发布，避免数出多门。
[mechanism] （二）保密审查机制。
+[mechanism] 各单位均指定了保密审查员，上岗前要经过县保密局的考试，全年参加考试的{91人|trainee}。
[mechanism] （三）信息报送机制。
+[mechanism] 重新修订信息报送办法，定任务、定时限、定奖惩。
[supervision] （四）考核督查机制。
+[supervision] 政府信息公开占全县目标管理考核的{1.5%|rate}；
+[supervision] 县政府督查室组织{督查|item}{3次|supervision}，印发{督查通报|item}{3期|supervision}，社会评议由县行风办组织，采取问卷、座谈等方式进行，发放{问卷|item}{1200份|document.other}，{满意率|item}为{91.2%|rate}。
[organization] 第十一章 机构队伍及培训
[organization] 全县有工作机构{82个|office}，专职人员{15名|staff.fulltime}，兼职人员{146名|staff.parttime}，工作经费{42万元|budget}。
+[training] 举办培训{2期|training}，培训{230人次|trainee}。
[problem] 第十二章 存在的主要问题
[problem] 主要问题：发展不平衡，{工作动态|item}占信息总量的{53.1%|rate}，群众最需要的公共服务类信息少；
+[problem] 解读工作滞后；
+[problem] 部分单位对新系统的使用不够熟练。
[plan] 第十三章 改进措施
[plan] 一是优化信息结构，对动态类信息设置上限；
+[plan] 二是严把文件上网关，没有解读的文件不予印发；
+[plan] 三是加强技术培训，计划组织2期系统操作培训班。
---
# id: y8-017  year: 2016  issuer: 马家垸镇人民政府
[title] 马家垸镇2016年度政府信息公开工作年度报告
[preamble] 根据县政府信息公开工作领导小组办公室的要求，我镇对2016年度政府信息公开工作进行了认真总结，形成本报告。
[overview] 一、总体情况
[overview] 2016年，我镇遭受了历史罕见的特大洪涝灾害，在全力抗洪救灾的同时，我镇没有放松政府信息公开工作，特别是在防汛抗灾、灾后重建中及时公开信息，起到了安定人心、凝聚力量的作用。
[proactive] 二、主动公开情况
[proactive] （一）公开数量。
+[proactive] 全年在县政府网站公开信息{136条|disclosure.website}，较上年多出{41条|comparison}。
+[proactive] 其中{防汛救灾信息|item}{58条|disclosure.category}，{其他政务信息|item}{78条|disclosure.category}。
[proactive] （二）公开形式。
+[proactive] 除网站外，{应急广播|item}每日播报水情，累计播报{190余次|disclosure.other_channel}，{手机短信|item}发送{2.3万条|disclosure.other_channel}，安置点宣传栏张贴{救灾通告|item}{35份|disclosure.category}。
[key_area] 三、重点领域公开情况
[key_area] 救灾款物公开是今年的重中之重。
+[key_area] 对上级下拨的救灾资金和社会捐赠的物资，坚持收支两公开，倒房重建户名单经过组评、村议、镇审、县定四个环节，每个环节都要张榜，全镇张榜{公示|item}{64次|disclosure.key_area}，发放救灾资金386万元，没有发生优亲厚友的问题。
+[key_area] 精准扶贫信息按要求在村公示。
[interpretation] 四、政策解读情况
[interpretation] 组织干部进村入户，将恢复重建补助标准、农业保险理赔办法讲给群众听，召开{屋场会|item}{49场|disclosure.other_channel}。
[response] 五、回应社会关切情况
[response] 灾情期间，网上曾流传“大堤溃口”的谣言，镇政府联合公安派出所第一时间辟谣，通过县融媒体发布权威信息{6条|response}，安定了民心。
+[response] 受理{群众来电来访|item}{227件次|inquiry}。
[application] 六、依申请公开情况
[application] 本年度受理依申请公开{1件|application.received}，申请人要求公开其所在村蓄洪补偿的分户明细，已按程序提供。
[dispute] 七、复议、诉讼和举报情况
[dispute] 无{复议|review=0}、{诉讼|litigation=0}。
+[dispute] 镇纪委收到反映公示不及时的举报{2件|complaint}，经核实有{一件|complaint}属实，已督促该村整改。
[fee] 八、收费减免情况
[fee] 没有{收费|fee=0}和减免的情况。
[platform] 九、平台建设情况
[platform] 洪灾冲毁了一批公开设施，灾后我镇把恢复公开载体同恢复基础设施一起考虑。
+[platform] 全镇受损的公开栏{9块|bulletin_board}已全部修复，另外新建{5块|bulletin_board}，现在全镇公开栏共有{26块|bulletin_board}。
+[platform] 被水浸泡的查阅电脑作了更换，镇便民服务中心查阅点{1个|access_point}已恢复正常使用。
+[platform] 借助灾后重建的机会，将原来的有线广播改造成无线应急广播系统，安装{终端|item}{180个|platform}，信号覆盖所有村组，信息传递的“最后一公里”打通了。
[platform] 县政府网站上的我镇专栏由党政办的小陈负责，今年根据需要增设了“防汛救灾”专题，待灾后重建完成后再予撤销。
[mechanism] 十、制度机制建设情况
[mechanism] （一）责任机制。
+[mechanism] 实行“一把手”负总责，各站所和村支部书记为第一责任人，责任书一签到底，签订{责任书|item}{31份|document.other}。
[mechanism] （二）审核机制。
+[mechanism] 灾情信息必须经镇防汛指挥部审核，任何个人不得擅自发布，保证了信息准确权威。
[mechanism] （三）归档机制。
+[mechanism] 公示照片、名册由村文书归档，年底交镇档案室统一保管。
[supervision] （四）检查机制。
+[supervision] 由镇人大主席团组织代表对救灾款物公开情况进行专项检查，{检查|item}{2次|supervision}，代表们总体是满意的。
[organization] 十一、机构人员及培训情况
[organization] 镇信息公开领导小组办公室设在党政办，有兼职人员{2名|staff.parttime}，村信息员{23名|staff.total}。
+[training] 组织信息员培训{1次|training}，{23名|trainee}信息员全部参加。
[problem] 十二、存在的问题和改进打算
[problem] 存在的问题：灾后工作千头万绪，有一段时间网站更新不及时；
+[problem] 村级信息员年龄偏大，不会用电脑。
+[plan] 改进打算：固定专人，确保网站每周更新；
+[plan] 从返乡青年和后备干部中选配信息员。
[signature] 马家垸镇人民政府
[signature] 2017年1月19日
---
# id: y8-018  year: 2018  issuer: 龙泽县市场和质量监督管理局
[title] 龙泽县市场和质量监督管理局2018年度政府信息公开工作年度报告
[preamble] 本报告依据《中华人民共和国政府信息公开条例》编制，由本局办公室负责解释，电话：0431-8620 9937。
[overview] 一、总体情况
[overview] 2018年，本局按照县委、县政府的部署要求，以“双公示”和“双随机、一公开”为抓手，不断加大市场监管信息公开力度，在强化事中事后监管、营造公平竞争的市场环境、维护消费者权益方面发挥了积极作用。
[mechanism] 二、制度机制建设情况
[mechanism] 本局信息公开工作起步较早，制度已基本健全，今年的重点是抓好制度的执行。
[mechanism] 一抓信息公开责任制的执行。
+[mechanism] 年初将主动公开目录逐条分解到各科、各所，哪条信息由谁提供、什么时候提供一目了然。
[mechanism] 二抓“双公示”制度的执行。
+[mechanism] 行政许可和行政处罚决定作出后，由承办人在7个工作日内录入系统，局信用监管科每周抽查，发现超期的当即提醒，全年{提醒|item} {44 次|supervision}。
[mechanism] 三抓保密审查制度的执行。
+[mechanism] 对涉及企业商业秘密、举报人个人信息的内容，必须经法规科审核。
+[mechanism] 全年未出现{泄密事件|other=0}。
[training] 四抓学习制度的执行。
+[training] 每季度组织一次集中学习，学《条例》、学案例，先后有 {260 人次|trainee}参加，并组织书面测试 {1 次|training}。
[proactive] 三、主动公开情况
[proactive] 2018年，本局主动公开政府信息 {5,327 条|disclosure.total}，其中{行政许可类|item} {3,811 条|disclosure.category}、{行政处罚类|item} {296 条|disclosure.category}、{抽查检查类|item} {648 条|disclosure.category}、{工作动态及其他|item} {572 条|disclosure.category}。
[key_area] 四、重点领域信息公开情况
[key_area] 食品药品安全信息。
+[key_area] 按周公布{食品抽检结果|item}，全年公布 {49 期|disclosure.key_area}，{不合格食品信息|item} {37 批次|disclosure.key_area}，均同步公布核查处置情况。
[key_area] 产品质量信息。
+[key_area] 公布{产品质量监督抽查结果|item} {5 批|disclosure.key_area}，对不合格企业依法作了处理。
[key_area] 消费维权信息。
+[key_area] 每季度发布消费投诉分析报告，发布{消费警示、提示|item} {16 条|disclosure.key_area}。
[interpretation] 五、政策解读情况
[interpretation] 围绕“证照分离”“多证合一”、企业年报等企业关心的问题，上网解读 {8 篇|interpretation}，进园区、进市场宣讲 {12 场次|interpretation}，发放{宣传资料|item} {9,000 份|document.other}。
[response] 六、回应社会关切情况
[response] 12315、12331、12365{三条|platform}{热线|item}并线运行，受理{咨询|item} {4,216 件|inquiry}、{投诉举报|item} {1,783 件|inquiry}，{办结率|item} {98.9%|rate}。
+[response] 就网传“塑料紫菜”“注水牛肉”等问题发布澄清信息 {3 次|response}。
[application] 七、依申请公开情况
[application] 受理申请 {31 件|application.received}，其中有 {22 件|application.breakdown}是{职业打假人|item}申请公开举报处理情况和抽检依据的。
+[application] 答复结果为：予以公开 {17 件|application.granted}，{涉及商业秘密|item}不予公开 {2 件|application.refused}，{不存在|item} {8 件|application.unavailable}，{重复申请|item} {4 件|application.not_processed}。
[dispute] 八、复议、诉讼及举报情况
[dispute] 被申请行政复议 {4 件|review|item=}，其中{撤回|item} {1 件|review}、{维持|item} {3 件|review}；
+[dispute] 被起诉 {2 件|litigation|item=}，{一审胜诉|item} {1 件|litigation}、{审理中|item} {1 件|litigation}。
[fee] 九、收费情况
[fee] 未收{费|fee=0}。
[platform] 十、平台载体建设情况
[platform] 一是以县政府门户网站为主平台。
+[platform] 原工商、质监、食药三个局的栏目整合为一个，{栏目|item}总数由 {38 个|comparison}缩减为 {19 个|platform}，历史信息全部保留。
[platform] 二是以国家企业信用信息公示系统为专业平台。
+[platform] 群众只要输入企业名称或者统一社会信用代码，就能查到企业的登记、年报、许可、处罚和抽查等情况，全年县内{查询量|item} {17 万次|traffic}。
[platform] 三是以微信公众号为辅助平台。
+[platform] “龙泽市场监管”公众号{关注量|item} {5,600 人|traffic}，推出“你点我检”投票、“明厨亮灶”直播，方便群众监督。
[platform] 四是以服务大厅和基层所公示栏为线下平台。
+[platform] 登记大厅设查阅点 {1 个|access_point}，9个基层所设公示栏 {9 块|bulletin_board}，大型超市、农贸市场设食品安全{电子公示屏|item} {27 块|platform}。
[organization] 十一、机构人员情况
[organization] 由局办公室归口管理，专职人员 {1 名|staff.fulltime}，兼职人员 {18 名|staff.parttime}。
+[organization] 局务会研究信息公开工作 {3 次|meeting}。
[problem] 十二、存在的主要问题及改进措施
[problem] 一是机构整合以后，三个局原有的公开标准、流程不一致，需要一个磨合的过程；
+[problem] 二是面对职业打假人大量的申请，答复的人力和专业性都显得不足；
+[problem] 三是基层所的公示栏还停留在“有”的层面，离“好”还有差距。
[plan] 下一步，要统一公开标准，编制新的目录和指南；
+[plan] 组建由法规科牵头、公职律师参加的答复小组；
+[plan] 开展公示栏评比，评出优秀的在全局推广。
---
# id: y8-019  year: 2014  issuer: 东荆区人民政府
[title] 东荆区2014年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》第三十一条、第三十二条规定,现将东荆区2014年政府信息公开工作情况公布如下。
[overview] 一、概述
[overview] 今年以来,我区进一步完善“政府主导、部门联动、社会参与”的工作格局,坚持做到四个到位,即认识到位、组织到位、措施到位、责任到位,政府信息公开工作取得了较好的成绩。
[organization] (一)认识到位、组织到位。
+[organization] 区政府成立了由区长任组长的政府信息公开工作领导小组,区政府办、区监察局、区法制办、区信息中心分工负责。
+[organization] 全区设立工作机构{59个|office},配备工作人员{128人|staff.total},其中专职{11人|staff.fulltime},兼职{117人|staff.parttime}。
[mechanism] (二)措施到位。
+[mechanism] 抓好公文、会议、统计、应急等各类信息的发布,凡区政府常务会议研究通过的事项,会后由区政府办负责整理发布。
[supervision] (三)责任到位。
+[supervision] 区监察局将政府信息公开列入行政效能监察,年内{效能监察|item}{2次|supervision},责成整改的{单位|item}{6个|supervision}。
[proactive] 二、主动公开情况
[proactive] 全区主动公开信息{6,782条|disclosure.total},其中{政府网站|item}公开{5,930条|disclosure.website},占公开总量的{87.4%|rate};
+[proactive] {其他方式|item}公开{852条|disclosure.other_channel},占{12.6%|rate}。
[key_area] 三、重点领域信息公开情况
[key_area] 区财政局、区房管局、区环保局、区安监局等11个部门分别牵头推进财政资金、保障房、环境、安全等重点领域的信息公开。
+[key_area] 其中,公开{征收补偿信息|item}{19项|disclosure.key_area},公开{行政审批事项目录|item}{1份|disclosure.key_area},取消{审批事项|item}{23项|disclosure.key_area}的情况已向社会公告。
[application] 四、依申请公开情况
[application] 全区受理申请{65件|application.received},办结{63件|application.closed},转下年{2件|application.carried_out}。
+[application] 在已办结的申请中,同意公开{41件|application.granted},部分公开{4件|application.partial},不予公开{5件|application.refused|item=},{政府信息不存在|item}{13件|application.unavailable}。
[fee] 五、收费及减免情况
[fee] 依据价格部门核定的标准收取复印费{312.5元|fee},没有{减免|fee=0}。
[dispute] 六、复议、诉讼、举报情况
[dispute] 全区发生行政复议{6件|review|item=},{维持具体行政行为|item}的{5件|review},{被依法纠错|item}的{1件|review};
+[dispute] 行政诉讼{2件|litigation|item=},{维持|item}{2件|litigation};
+[dispute] 举报投诉{0件|complaint}。
[response] 七、政务舆情回应情况
[response] 建立网上舆情“日报告、周汇总、月分析”制度。
+[response] 全年收集报送舆情{215条|opinion_report},区长在线与网民交流{2次|interview},{网民提问|item}{87个|inquiry}全部答复。
[platform] 八、平台载体建设情况
[platform] (一)政府网站。
+[platform] 区政府网站参加全国政府网站绩效评估,今年重点改善了搜索不灵、附件打不开的问题,上线了无障碍浏览功能,盲人朋友也可以“听”网。
+[platform] 建成覆盖58个部门和街道的网上信息公开目录体系,设{一级目录|item}{9类|other}、{二级目录|item}{46类|other}。
[platform] (二)政务微博。
+[proactive] “东荆发布”新浪微博、腾讯微博同步运行,共发布{1,870条|disclosure.weibo},{粉丝|item}{7.8万|traffic};
+[platform] 公安、交警、城管、教育等单位开设{微博|item}{21个|platform}。
[platform] (三)公共查阅场所。
+[platform] 区档案馆的查阅中心面积由40平方米扩大到90平方米,藏有{政府公开文件|item}{1.1万份|document.other},年接待{查阅者|item}{2,640人次|inquiry}。
+[platform] 街道、社区普遍建立了查阅点,数量达到{96个|access_point},比上年末增加{14个|comparison}。
[platform] (四)公开栏。
+[platform] 在人流密集的广场、公园、菜市场,新立灯箱式公开栏{30块|bulletin_board}。
[training] 九、会议培训情况
[training] 召开全区政府信息公开工作会议{1次|meeting},召开联席会议{3次|meeting},举办培训班{2期|training},培训{190人次|trainee}。
+[training] 印发{《政府信息公开工作问答》|item}{500册|document.other}。
[problem] 十、主要问题及改进措施
[problem] 主要问题有:一是公开的深度不够,结果公开多、过程公开少;
+[problem] 二是依申请公开的质量有待提高,今年就有{一件|review}因答复超期被复议机关{纠错|item};
+[problem] 三是目录更新维护不及时,有{37个|platform}{栏目|item}半年以上没有内容。
[plan] 下一步措施:一是推动公开从结果向全过程延伸;
+[plan] 二是建立答复超期预警机制,到期前三天自动提醒;
+[plan] 三是每季度对空白栏目进行通报,连续两次被通报的,扣减年终考核分。
---
# id: y8-020  year: 2019  issuer: 峪泉县水利局
[title] 峪泉县水利局2019年政府信息公开工作年度报告
[preamble] 2019年，峪泉县水利局认真执行新修订的《中华人民共和国政府信息公开条例》，现将工作情况报告如下（统计时段2019年1月1日—12月31日）：
[overview] 一、概述
[overview] 我局承担全县水资源管理、水利工程建设、水旱灾害防御、河长制等工作，信息公开主要围绕这几个方面进行。
+[overview] 总的来看，今年的工作有进步也有不足，与上级的要求相比还存在一定差距。
[organization] 二、组织机构和人员
[organization] 领导小组组长由局长担任，成员包括各股室站所负责人，办公室主任为联络员。
+[organization] 局机关没有设立{专门机构|office=0}，由办公室{1名|staff.parttime}干部兼职。
[mechanism] 三、制度机制
[mechanism] 根据新《条例》和县政府办的统一部署，对照《水利部门政府信息公开基本目录》，重新编制了本局的公开目录，{公开目录|item}共分为{8大类|other}、{37项|other}。
+[mechanism] 严格落实三审制度，即经办股室初审、办公室复审、分管领导终审。
+[mechanism] 坚持公开属性审查制度，今年制发{公文|item}{92份|document.other}，{主动公开|item}{24份|document.other}，{依申请公开|item}{30份|document.other}，{不予公开|item}{38份|document.other}。
+[mechanism] 同时还建立了信息更新台账，谁更新、何时更新、更新什么都有据可查。
[proactive] 四、主动公开情况
[proactive] 通过县政府网站、“峪泉水利”微信公众号及水利工程公示牌等公开信息，合计{278条|disclosure.total}，其中网站{131条|disclosure.website}、微信{115条|disclosure.wechat}、{公示牌|item}{32条|disclosure.other_channel}。
[key_area] 五、重点领域公开
[key_area] 在农村饮水安全巩固提升方面，公开{工程批复、招标、水质检测等信息|item}{46条|disclosure.key_area}；
+[key_area] 在河长制方面，全县河流设置公示牌，公布县乡村三级河长名单和监督电话；
+[key_area] 在水利扶贫方面，对扶贫项目的资金来源、建设内容、受益对象逐项公示，公示{项目|item}{13个|disclosure.key_area}。
+[key_area] 汛期通过微信、短信发布{水雨情和预警信息|item}{64次|disclosure.key_area}。
[interpretation] 六、政策解读
[interpretation] 就水价综合改革、河道采砂管理规定等发布解读{2篇|interpretation}。
[response] 七、回应关切
[response] 办理{网上留言|item}{9条|inquiry}、{12345转办单|item}{54件|inquiry}，办理{县政协提案|item}{6件|proposal}，没有出现{负面舆情|response=0}。
[application] 八、依申请公开
[application] 2019年没有收到{申请|application.received=0}。
+[application] 我局在网站公布了受理电话、通信地址和申请表，申请渠道是畅通的。
[dispute] 九、复议、诉讼
[dispute] 因无申请，也就没有{复议|review=0}和{诉讼|litigation=0}。
[fee] 十、收费
[fee] 无{收费|fee=0}。
[platform] 十一、平台建设
[platform] 我局没有独立网站，信息公开依托县政府网站进行，栏目由县政府办统一设置，我局主要做好日常内容保障。
+[platform] “峪泉水利”公众号现有{关注者|item}{1870人|traffic}，虽然数量不多，但以用水户和乡村河长为主，针对性较强。
+[platform] 今年我局还在水政服务窗口设置查阅架，摆放公开指南、办事流程和水法规汇编，在水利站设公开栏{11块|bulletin_board}。
+[platform] 上级“互联网+监管”系统上线以后，我局将{监管事项|item}{29项|admin}录入系统并公开，将执法检查的结果定期推送。
[supervision] 十二、监督考核和培训
[supervision] 县政务公开办季度通报中，我局一季度因更新不及时被{点名|item}{1次|supervision}，局领导十分重视，当即召开会议分析原因、落实责任，此后未再被通报。
+[training] 派员参加县里培训{2次|training}，组织机关干部学习新《条例》{1次|training}，参学{35人|trainee}。
[problem] 十三、存在问题
[problem] 主要是人手不足，兼职干部还承担着文秘、档案等多项工作；
+[problem] 水利专业信息术语多，群众不易看懂；
+[problem] 股室提供信息不主动，存在催一催动一动的情况。
[plan] 十四、改进措施
[plan] 明年准备从基层站抽调一人充实力量；
+[plan] 对专业信息尽量配上图片和说明；
+[plan] 把信息提供情况列入股室考核，做到有奖有罚。
[signature] 峪泉县水利局
[signature] 2020年1月13日
