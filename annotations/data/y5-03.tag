# id: y5-011  year: 2015  issuer: 安塬市住房和城乡建设局
[title] 安塬市住建局2015年信息公开年报
[preamble] 根据市政府办公厅统一部署，我局对照《条例》要求，从概述、主动公开、依申请公开、复议诉讼、机构与经费、问题六个方面，把2015年的工作报告如下。
[overview] 一、概述
[overview] 2015年我局承担着棚户区改造、老旧管网更新、物业监管等多项民生任务，所涉信息多、矛盾多、申请多，公开工作始终处在风口浪尖上。
+[mechanism] 我局修订信息公开指南和目录，把依申请公开的受理点由机关四楼移至一楼大厅，门牌、流程、表格一次看清。
[proactive] 二、主动公开情况
[proactive] 全年在局网站和市公共资源交易网更新信息{1,204条|disclosure.website}，其中{招投标信息|item}{537条|disclosure.category}。
+[key_area] 棚户区改造项目的征收决定、评估机构选定、分户补偿结果，均在征收范围内张贴，共张贴{公告|item}{48次|disclosure.key_area}。
[application] 三、依申请公开情况
[application] （一）受理数
[application] 2015年度共收到政府信息公开{申请|item}{131件|application.received}，同比上升{45.6%|comparison}。
+[application] 其中：{当面|item}申请{52件|application.breakdown}，{信函|item}申请{53件|application.breakdown}，{网络|item}申请{26件|application.breakdown}，{传真|item}申请{0件|application.breakdown}。
[application] （二）申请内容
[application] 按事项归类，{房屋征收补偿|item}占{58.7%|rate}，{建设工程施工许可|item}占{17.5%|rate}，{房屋竣工验收备案|item}占{11.1%|rate}，{物业维修资金使用|item}占{9.5%|rate}，其余零星分散。
[application] （三）答复数
[application] 上述申请全部答复完毕，{答复率|item}和{按时答复率|item}均为{100%|rate}。
[application] 同意公开答复{68件|application.granted}，部分公开答复{9件|application.partial}，不同意公开答复{6件|application.refused}，{信息不存在|item}答复{18件|application.unavailable}，{不属于本机关职责|item}答复{22件|application.unavailable}，{要求补正|item}答复{4件|application.unavailable}，{信访渠道处理|item}答复{4件|application.not_processed}。
[application] 不同意公开的，均在答复书中写明了依据的条款。
+[application] 其中{4件|application.refused|item=第三方不同意公开}系{第三方不同意公开|item}，另外{2件|application.refused|item=内部会议纪要}系{内部会议纪要|item}。
[application] 下属单位中，{市征收办|item}承办{76件|application.breakdown}，{市建管处|item}承办{29件|application.breakdown}，{市物管中心|item}承办{15件|application.breakdown}，{机关科室|item}承办{11件|application.breakdown}。
[dispute] 四、复议诉讼情况
[dispute] （一）复议。
+[dispute] 市政府法制办受理以我局为被申请人的信息公开复议案件{11件|review}，{已作出决定|item}{10件|review}：{维持|item}{7件|review}，{撤销并责令重新答复|item}{2件|review}，{驳回申请|item}{1件|review}；
+[dispute] 剩余{1件|review}{中止|item}。
[dispute] （二）诉讼。
+[dispute] 发生行政诉讼{8件|litigation}，{一审|item}{5件|litigation}，{二审|item}{3件|litigation}，判决{确认答复违法|item}的{1件|litigation}，其余均胜诉。
[dispute] （三）申诉。
+[dispute] {申诉|complaint=0}没有发生。
[organization] 五、机构人员与经费
[organization] 办公室为承办机构，{1名|staff.fulltime}专职人员，下属单位各{1名|staff.parttime}兼职人员，聘用律师的费用从部门预算中列支，没有单独的{信息公开经费|budget=0}。
[fee] 收费方面，因复印数量都不大，未收取任何{费用|fee=0}，也就谈不上减免。
[problem] 六、问题
[problem] （1）征收类信息形成于多个单位，档案分散，有时自己都说不清在哪里；
+[problem] （2）败诉的那件暴露出我们对“内部信息”的理解过宽；
+[problem] （3）人员少，经办人同时还要应付诉讼。
[plan] 针对第一个问题，我局年内已着手把征收项目档案集中到征收办统一保管。
+[plan] 其他问题将在2016年通过购买法律服务、增加人手逐步解决。
---
# id: y5-012  year: 2018  issuer: 鹤江区人民政府
[title] 鹤江区2018年政府信息公开工作年度报告
[title] 来源：鹤江区人民政府办公室　日期：2019-03-29　【打印】【关闭】
[preamble] 本年度报告遵照《中华人民共和国政府信息公开条例》编写，统计期限自2018年1月1日起，至12月31日止，附有说明。
[overview] 一、基本情况
[overview] 2018年，区政府办公室围绕区委、区政府中心任务，以群众需求为导向，推动全区政务公开工作继续走在全市前列，获评全市第三方评估第二名。
[organization] 二、组织机构
[organization] 全区政府信息公开专门机构{28个|office}，工作人员{94名|staff.total}，以兼职为主。
[proactive] 三、主动公开
[proactive] 全年公开{15,227条|disclosure.total}，包括：政府网站{10,014条|disclosure.website}，微博{3,102条|disclosure.weibo}，微信{1,650条|disclosure.wechat}，{其他方式|item}{461条|disclosure.other_channel}。
[application] 四、依申请公开
[application] （一）数量
[application] 全区各单位收到申请{243件|application.received}。
[application] 其中，以{区政府|item}为受理机关的{51件|application.breakdown}，以{区政府部门|item}为受理机关的{173件|application.breakdown}，以{街道办事处|item}为受理机关的{19件|application.breakdown}。
[application] 就提出方式而言：{当面|item}提出{38件|application.breakdown}、{在线|item}提出{117件|application.breakdown}、{邮寄|item}提出{88件|application.breakdown}，未见{传真|application.breakdown=0}方式。
[application] 较之2017年，{申请|item}总量增加{17件|comparison}，增幅{7.5%|comparison}，但区政府本级比上年的{66件|comparison}有所回落，原因是征收类信息已集中上网。
[application] （二）答复
[application] 除{11件|application.carried_out}因提交较晚结转至2019年外，其余{232件|application.closed}均已答复申请人。
[application] 按答复类型统计，予以公开的{97件|application.granted}（含告知已主动公开的{28件|application.granted}），部分公开的{15件|application.partial}，不予公开的{12件|application.refused}，{信息不存在|item}的{46件|application.unavailable}，{非本机关信息|item}的{39件|application.unavailable}，{内容不明确|item}的{8件|application.unavailable}，{告知其他途径|item}的{9件|application.not_processed}，申请人{撤回|item}的{6件|application.other}。
[application] 不予公开的理由中，{涉及个人隐私|item}{5件|application.refused}、{涉及商业秘密|item}{2件|application.refused}、{属内部管理信息或过程性信息|item}{5件|application.refused}。
[application] （三）救济告知
[application] 各单位在答复书尾部统一载明：申请人如对答复不服，可在60日内向上一级机关申请行政复议，或者在6个月内向人民法院提起行政诉讼。
[fee] 五、收费与减免
[fee] 根据财政部门关于清理规范行政事业性收费的规定，自2017年4月1日起停征检索费、复制费，2018年全区各单位依申请提供信息{零收费|fee}。
[dispute] 六、行政复议与行政诉讼
[dispute] 区政府受理的以部门、街道为被申请人的政府信息公开复议案{13件|review}，{维持|item}{8件|review}，{确认违法|item}{1件|review}，{驳回|item}{3件|review}，{终止|item}{1件|review}。
[dispute] 以区政府为被申请人、由市政府受理的{复议|item}案{7件|review|item=}，{维持|item}{6件|review}，{尚未审结|item}{1件|review}，没有被{纠正|review=0|item=复议}的案件。
[dispute] 行政诉讼案{22件|litigation}，涉及的被告，{区政府|item}{9件|litigation}，{区住建局|item}{6件|litigation}，{其余部门|item}{7件|litigation}；
+[dispute] 截至年底，{审结|item}{18件|litigation}，其中{驳回诉讼请求|item}{11件|litigation}、{裁定驳回起诉|item}{4件|litigation}、{撤诉|item}{2件|litigation}、{败诉|item}{1件|litigation}。
[dispute] 本年度{举报投诉|complaint=0}未发生。
[problem] 七、存在问题
[problem] 一是个别单位逾期答复，经催办才补齐手续；
+[problem] 二是部分申请人滥用申请权，同一事项向多个部门轮番申请，占用了大量行政资源；
+[problem] 三是街道一级缺少懂法的人。
[plan] 八、下一步考虑
[plan] 建议上级对滥用申请权的认定给出可操作的标准，我区则着手建立街道法律顾问共享机制，每名顾问对口联系3个街道。
---
# id: y5-013  year: 2020  issuer: 泗岩市人力资源和社会保障局
[title] 泗岩市人力资源和社会保障局2020年政府信息公开工作年度报告
[preamble] 按照《中华人民共和国政府信息公开条例》和市政府办公室要求，现发布我局2020年政府信息公开工作年度报告。
[overview] 一、总体情况
[overview] 2020年，面对突如其来的新冠肺炎疫情，我局一手抓稳就业保社保，一手抓政务公开，及时发布援企稳岗政策，回应企业和劳动者关切。
[proactive] 共公开信息{1865条|disclosure.total}，其中{援企稳岗政策及解读|item}{74条|disclosure.category}，{公务员和事业单位招考信息|item}{156条|disclosure.category}，{职称评审公示|item}{41条|disclosure.category}。
[response] 12333电话咨询服务热线全年接听{来电|item}{26.3万个|inquiry}，{满意率|item}{98.9%|rate}。
[application] 二、收到和处理政府信息公开申请情况
[application] （一）新收与结转。
+[application] 本年新收申请{37件|application.received}，申请人均为自然人，无{上年结转|application.carried_in=0}。
+[application] {现场递交|item}、{邮寄|item}、{电子邮件|item}分别为{5件|application.breakdown}、{24件|application.breakdown}、{8件|application.breakdown}。
[application] （二）内容。
+[application] 主要涉及工伤认定卷宗、提前退休特殊工种档案、劳动监察处理结果以及事业单位招聘成绩等。
+[application] 疫情期间，我局还接到{十余个|inquiry}要求“公开”稳岗返还企业名单的{电话|item}，因名单已在网站公示，均告知查询网址，未按申请登记。
[application] （三）办理。
+[application] 当年办结{36件|application.closed}，结转下年{1件|application.carried_out}。
+[application] 全部公开{9件|application.granted}，部分公开{3件|application.partial}，不予公开{11件|application.refused}，无法提供{6件|application.unavailable}，不予处理{5件|application.not_processed}，其他处理{2件|application.other}。
[application] 不予公开{11件|application.refused}里，工伤认定、劳动监察案卷占了大头，{属于行政执法案卷|item}的{8件|application.refused}，{保护第三方合法权益|item}的{2件|application.refused}，{属于三类内部事务信息|item}的{1件|application.refused}，另外几种法定情形均为{0件|application.refused|item=}。
[application] 无法提供的，{本机关不掌握|item}{4件|application.unavailable}、{没有现成信息|item}{1件|application.unavailable}、{补正后仍不明确|item}{1件|application.unavailable}。
[application] 不予处理的{5件|application.not_processed}均属{信访举报投诉类|item}，已向申请人说明应当通过劳动仲裁、劳动监察投诉等途径解决。
[fee] （四）收费。
+[fee] 未收取{费用|fee=0}。
[dispute] 三、政府信息公开行政复议、行政诉讼情况
[dispute] 发生信息公开行政复议{4件|review}，结果全部维持。
+[dispute] 行政诉讼{2件|litigation|item=}，其中{一件|litigation|item=驳回}经一审、二审均{驳回|item}，另{一件|litigation|item=撤回起诉}原告在开庭前{撤回起诉|item}。
[dispute] 我局工伤认定类行政复议和诉讼数量较多，但与信息公开无关，不在此统计。
[problem] 四、存在的主要问题及改进情况
[problem] 主要问题是案卷类信息答复说理不足，申请人拿到的往往是一页纸的格式答复。
+[problem] 线上渠道也不够友好，电子邮件申请曾被系统误判为垃圾邮件，险些超期。
[plan] 针对说理不足，我局编写了{不予公开说理范本|item}{8种|document.other}；
+[plan] 针对渠道问题，已于9月停用旧邮箱，改由网站在线平台接收。
[other] 五、其他需要报告的事项
[other] 无。
---
# id: y5-014  year: 2022  issuer: 棠浦市人民政府
[title] 棠浦市2022年政府信息公开工作年度报告
[preamble] 本年度报告由棠浦市人民政府办公室编制，综合了14个县（区）和41个市级部门的数据。
[overview] 一、总体情况
[overview] 2022年，棠浦市坚持以人民为中心的发展思想，把政务公开作为优化营商环境、推进治理现代化的有力抓手，各项任务圆满完成。
[proactive] 全市主动公开政府信息{38.6万条|disclosure.total}。
[application] 在依申请公开方面，上线全市统一的申请办理系统，实现受理、转办、答复、送达全程留痕，系统自动在到期前5个工作日亮黄灯、前2个工作日亮红灯。
+[application] 全市新收申请{3408 件|application.received}。
[application] 二、收到和处理政府信息公开申请情况
[application] 新收的 {3408 件|application.received}申请，{自然人|item}占 {92.3%|rate}，{法人或其他组织|item}占 {7.7%|rate}。
+[application] 法人或其他组织中，{商业企业|item} {128 件|application.breakdown}、{科研机构|item} {6 件|application.breakdown}、{社会公益组织|item} {19 件|application.breakdown}、{法律服务机构|item} {94 件|application.breakdown}、{其他|item} {15 件|application.breakdown}。
+[application] 渠道分布上，{网络平台|item} {2217 件|application.breakdown}，{邮政特快|item} {1026 件|application.breakdown}，{当面递交|item} {161 件|application.breakdown}，{传真|item} {4 件|application.breakdown}；
+[application] 地区分布上，排在前三位的是{云岭区|item}、{东岸区|item}、{石桥县|item}，分别为 {742 件|application.breakdown}、{611 件|application.breakdown}、{389 件|application.breakdown}，最少的{青螺县|item}只有 {23 件|application.breakdown}。
[application] 上年结转 {142 件|application.carried_in}，本年度办结 {3391 件|application.closed}，结转下年度 {159 件|application.carried_out}。
[application] 办结申请的结果构成为：
[application] ——予以公开 {1064 件|application.granted}，部分公开 {287 件|application.partial}；
[application] ——不予公开 {352 件|application.refused}，其中{属于国家秘密|item} {3 件|application.refused}，{其他法律行政法规禁止公开|item} {12 件|application.refused}，{危及“三安全一稳定”|item} {2 件|application.refused}，{保护第三方合法权益|item} {61 件|application.refused}，{三类内部事务信息|item} {48 件|application.refused}，{四类过程性信息|item} {39 件|application.refused}，{行政执法案卷|item} {72 件|application.refused}，{行政查询事项|item} {115 件|application.refused}；
[application] ——无法提供 {1338 件|application.unavailable}，其中{不掌握|item} {1249 件|application.unavailable}，{需另行制作|item} {37 件|application.unavailable}，{补正后仍不明确|item} {52 件|application.unavailable}；
[application] ——不予处理 {198 件|application.not_processed}，其中{信访举报投诉类|item} {121 件|application.not_processed}，{重复申请|item} {66 件|application.not_processed}，{要求提供公开出版物|item} {1 件|application.not_processed}，{无正当理由大量反复申请|item} {4 件|application.not_processed}，{要求确认或重新出具已获取信息|item} {6 件|application.not_processed}；
[application] ——其他处理 {152 件|application.other}，其中{逾期不补正|item} {69 件|application.other}，{逾期未缴费|item} {2 件|application.other}，{其他|item} {81 件|application.other}。
[application] 与 2021 年相比，{不予公开|item}的占比由 {13.1%|comparison}降至 {10.4%|rate}，下降 {2.7个百分点|comparison}。
[dispute] 三、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度信息公开行政复议 {196 件|review}，{结果维持|item} {112 件|review}、{结果纠正|item} {31 件|review}、{其他结果|item} {36 件|review}、{尚未审结|item} {17 件|review}。
[dispute] 行政诉讼 {88 件|litigation|item=}，{未经复议直接起诉|item} {53 件|litigation}（{结果维持|item} {34 件|litigation}、{结果纠正|item} {4 件|litigation}、{其他结果|item} {6 件|litigation}、{尚未审结|item} {9 件|litigation}），{复议后起诉|item} {35 件|litigation}（{结果维持|item} {24 件|litigation}、{尚未审结|item} {11 件|litigation}，{结果纠正|item}和{其他结果|item}均为 {0 件|litigation}）。
+[dispute] 复议、诉讼{纠错率|item}分别为 {17.3%|rate}、{5.9%|rate}。
[problem] 四、存在的主要问题及改进情况
[problem] 复议纠错率偏高的原因，一方面是县级以下单位法制审核流于形式，另一方面是对“内部事务信息”“过程性信息”的适用标准认识不统一。
[plan] 市政府办公室已会同市司法局制定适用指引，并对 2022 年全部被纠正案件逐案通报。
+[plan] 下一年度，对被纠正案件较多的县区由市政府办公室约谈，帮助其补齐短板。
[other] 五、其他需要报告的事项
[fee] 全市共发出{收费通知|item} {11 份|document.other}，实际收取信息处理费 {4860 元|fee}。
---
# id: y5-015  year: 2024  issuer: 柏关区人民政府办公室
[title] 柏关区人民政府办公室2024年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定编制本报告，数据只含区政府和区政府办公室，各部门、各镇街的报告另行公布。
[overview] 一、总体情况
[overview] 2024年，区政府办公室坚持依法公开、便民公开、有效公开，持续擦亮“阳光柏关”品牌。
[proactive] 主动公开方面，在区政府网站发布{区政府及办公室文件|item}{43件|disclosure.category}，其中{规范性文件|item}{5件|document.normative}，政策解读{61篇|interpretation}。
[application] 依申请公开方面，收到申请{58件|application.received}，全部在规定期限内办结，未出现超期答复的情况。
+[application] 对涉及群众切身利益的高频事项，主动上门沟通，力争把矛盾化解在答复之前。
[mechanism] 信息管理方面，对公文属性逐件把关，全年{制发公文|item}{212份|document.other}，其中{主动公开|item}的{78份|document.other}、{依申请公开|item}的{96份|document.other}、{不予公开|item}的{38份|document.other}。
[platform] 平台方面，区政务服务中心政务公开专区升级改造，新增自助查询、申请打印、政策讲解三个功能区，全区{依申请公开受理点|item}达到{17个|access_point}。
[supervision] 监督保障方面，聘请{社会监督员|item}{12名|other}，开展{明察暗访|item}{2轮|supervision}。
[proactive] 二、主动公开政府信息情况
[proactive] 本机关无行政许可、行政处罚、行政强制和行政事业性收费事项，本年制发行政规范性文件{5件|document.normative}，废止{2件|document.normative}，现行有效{31件|document.normative}。
[application] 三、收到和处理政府信息公开申请情况
[application] 本年新收的{58件|application.received}中，{自然人|item}、{商业企业|item}、{法律服务机构|item}分别为{49件|application.breakdown}、{2件|application.breakdown}、{7件|application.breakdown}，没有{科研机构|application.breakdown=0}和{社会公益组织|application.breakdown=0}提出的申请。
[application] 另有上年结转{2件|application.carried_in}，本年度处理{60件|application.closed}，没有{结转下年度继续办理|application.carried_out=0}的。
[application] 其中：予以公开{14件|application.granted}，部分公开{6件|application.partial}，不予公开{9件|application.refused}，无法提供{24件|application.unavailable}，不予处理{3件|application.not_processed}，其他处理{4件|application.other}。
[application] 不予公开的{9件|application.refused|item=}，{1件|application.refused|item=国家秘密}是{国家秘密|item}，{2件|application.refused|item=第三方合法权益}是{第三方合法权益|item}，{6件|application.refused|item=行政查询事项}是{行政查询事项|item}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议总计{6件|review|item=}，{结果维持|item}{5件|review}，{尚未审结|item}{1件|review}，{结果纠正|item}、{其他结果|item}均为{0件|review}。
[dispute] 行政诉讼总计{4件|litigation}，均为复议后起诉，{结果维持|item}{3件|litigation}，{尚未审结|item}{1件|litigation}。
[dispute] 需要说明的是，上述复议案件中有{两件|review}系同一申请人就同一答复先后向市政府、省政府提出。
[problem] 五、存在的主要问题及改进情况
[problem] 对照新形势新要求，我办在政务公开工作中还存在以下短板：政策解读重数量轻效果，图表和视频解读偏少；
+[problem] 依申请公开中部门协查反馈慢，有的临近期限才回函；
+[problem] 政务公开专区使用率不高，平日里少有人来。
[plan] 2025年，区政府办公室将逐一研究解决：一是每季度评选一次优秀解读作品；
+[plan] 二是协查函一律限5个工作日反馈；
+[plan] 三是把专区与办事大厅的导办服务结合起来。
[other] 六、其他需要报告的事项
[fee] 2024年，我办未收取{信息处理费|fee=0}，亦无申请人就收费提出异议。
