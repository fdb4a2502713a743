# id: y2-011  year: 2021  issuer: 锦泽市卫生健康委员会
[title] 当前位置： 网站首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年度报告
[title] 锦泽市卫生健康委员会
[title] 2021年度政府信息公开工作年度报告
[title] 打印本页  关闭窗口
[preamble] 依据《中华人民共和国政府信息公开条例》，锦泽市卫生健康委员会现向社会公布2021年度政府信息公开工作年度报告，报告所列数据统计期限自2021年1月1日起至2021年12月31日止。
[overview] 一、总体情况
[overview] 2021年，我委统筹推进疫情防控和卫生健康事业发展，把群众生命安全和身体健康放在第一位，以公开稳人心、以透明促规范，政务公开工作同中心工作深度融合。
[proactive] （一）主动公开情况
[key_area] 坚持疫情信息日报告、零报告制度，做到依法、及时、公开、透明，每日九时前发布前一日疫情动态，并根据流调结果随时公布病例活动轨迹，提醒有交集的市民主动报备。
+[key_area] 全年发布{疫情动态|item}{365期|disclosure.key_area}、{疫苗接种点信息|item}{72批次|disclosure.key_area}、{核酸检测机构名单|item}{9次|disclosure.key_area}。
+[response] 与市政府新闻办联合召开新闻发布会{21场|press_conference}，回应封控区群众就医、孕产妇和透析患者救治等关切{63个|response}。
[proactive] 除疫情信息外，其他领域同样没有放松。
+[proactive] 医疗卫生服务、卫生监督执法、人口家庭、中医药管理等方面的信息都按照目录要求在网站公开，全年共计{611条|disclosure.website}，{双随机抽查结果|item}占了{147条|disclosure.category}。
+[key_area] 督促全市二级以上公立医院公开医疗服务价格、药品耗材价格、常见病单病种费用，让群众明明白白看病。
[application] （二）依申请公开情况
[application] 在网站公开指南中详细列明申请的受理机构、办公时间、申请方式以及对答复不服的救济途径，方便申请人查询。
+[application] 2021年共受理政府信息公开申请{9件|application.received}，上年结转{0件|application.carried_in}，当年全部办结。
+[application] 结果为：予以公开{5件|application.granted}、无法提供{3件|application.unavailable}、不予处理{1件|application.not_processed}。
[mechanism] （三）政府信息管理情况
[mechanism] 建立健全信息发布内部审核机制，疫情信息必须由疾控专家组核定、分管领导签发，一字一句反复推敲，力求准确无误。
+[mechanism] 认真落实个人信息保护规定，公布病例信息时隐去姓名、住址门牌等内容，对泄露患者隐私的行为绝不姑息。
[platform] （四）政府信息公开平台建设情况
[platform] 运行维护“健康锦泽”网站、微信、微博，定期进行安全检查，补齐漏洞。
+[platform] 各县（区）卫健部门和市直医疗卫生单位同步开设新媒体账号，重大信息一键转发，形成声势。
[supervision] （五）监督保障情况
[supervision] 委主要领导在全委大会上多次强调，对公开不力、造成不良影响的要严肃问责，绝不能因为工作忙、任务重就放松要求。
+[supervision] 市纪委监委派驻纪检监察组对疫情信息发布、药品采购公开情况开展{监督检查|item}{3次|supervision}，提出的建议均已落实。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容	本年制发件数	本年废止件数	现行有效件数
[table] 规章	0	0	0
[table] 行政规范性文件	1	0	7
[table] 第二十条第（五）项
[table] 信息内容	本年处理决定数量
[table] 行政许可	2819
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度我委政府信息公开{行政复议|review=0}、{行政诉讼|litigation=0}案件数均为0。
[problem] 五、存在的主要问题及改进情况
[problem] （一）主要问题。
+[problem] 受疫情影响，本年度日常业务培训次数偏少，原定的集中培训未能举办，新进人员对条例和保密规定不够熟悉；
+[problem] 医疗机构信息公开参差不齐，有的民营医院只公开宣传内容，对收费标准避而不谈。
[plan] （二）改进情况。
+[plan] 一是利用视频会议系统补课，12月份面向市县两级进行了线上培训，{310人|trainee}在线学习，后续还将把课件挂到内网供随时点播。
+[plan] 二是落实《公共企事业单位信息公开规定制定办法》，对照《医疗卫生机构信息公开管理办法》制定医院公开清单，将民营医院一并纳入监管，与年度校验相衔接。
[other] 六、其他需要报告的事项
[fee] 根据信息处理费有关规定，我委2021年没有{收费|fee=0}情形。
---
# id: y2-012  year: 2024  issuer: 荆溪县人民政府
[title] 荆溪县人民政府2024年政府信息公开工作年度报告
[preamble] 本报告由荆溪县人民政府办公室编制，全文共分六个部分。
+[preamble] 报告中的数据，除特别注明外，统计期限为2024年1月1日至2024年12月31日。
[overview] 一、总体情况
[overview] 2024年，荆溪县全面贯彻党的二十大和二十届二中、三中全会精神，认真落实党中央、国务院关于政务公开的决策部署以及省市工作要求，聚焦“高效办成一件事”，把政务公开作为优化营商环境、提升治理效能的有力抓手，以公开促规范，以公开强服务，以公开聚民心。
[proactive] （一）聚焦供给质量，主动公开“有广度”
[proactive] 把握公开的时、度、效，政策文件在印发之日起20个工作日内在网站公开，重大民生政策同步在新媒体推送。
+[proactive] 一年来，县政府网站共发布信息{13,208条|disclosure.website}；
+[proactive] “荆溪发布”公众号推送{2,115条|disclosure.wechat}，总{阅读量|item}突破{900万次|traffic}。
+[proactive] 组织{“政府开放日”“局长接待日”|item}等活动，邀请市民走进水厂、气象台、应急指挥中心，累计{56场|disclosure.other_channel}，让市民近距离感受政府工作。
[interpretation] （二）聚焦群众需求，政策解读“有温度”
[interpretation] 针对“群众看不懂、企业不会用”的老问题，出台政策解读“五必须”标准，并首次将解读质量交给群众打分。
+[interpretation] 全年累计解读政策{136件次|interpretation}，其中{动漫、视频类解读|item}占比达{45.6%|rate}。
+[interpretation] 率先建成政策简明问答库，围绕社保、户籍、不动产、公积金等高频事项梳理问答{730组|interpretation}，智能客服可以秒回，群众再不用一遍遍打电话。
[application] （三）聚焦依法规范，申请办理“有速度”
[application] 实行“登记编号、分类交办、催办提醒、会商审核、统一答复”五步工作法，平均办理时间由上年的14个工作日缩短到9个工作日。
+[application] 全年全县收到政府信息公开申请{71件|application.received}，涉及{土地征收|item}{26件|application.breakdown}、{城市建设|item}{18件|application.breakdown}、{社会保障|item}{9件|application.breakdown}、{其他事项|item}{18件|application.breakdown}。
+[application] 答复{69件|application.closed}，{2件|application.carried_out}结转下年度办理，无一超期。
[mechanism] （四）聚焦制度完善，信息管理“有力度”
[mechanism] 修订《荆溪县政府信息发布保密审查制度》，对敏感词、涉密信息、个人隐私建立“机器初筛+人工复核”的把关机制。
+[mechanism] 对网站历史数据开展“地毯式”检查，整改{隐私泄露、错别字、错链|item}等{183处|other}。
+[mechanism] 常态化清理行政规范性文件，本年度新发布{规范性文件|item}{6件|document.normative}，废止{规范性文件|item}{9件|document.normative}，继续有效{71件|document.normative}，全部实行“三统一”管理。
[platform] （五）聚焦便民利民，平台建设“有深度”
[platform] 全面推进县乡村三级政务公开专区建设，累计建成县级专区{2个|access_point}、乡镇专区{14个|access_point}、村级示范点{40个|access_point}，实现“十五分钟公开服务圈”。
+[platform] 县政府门户网站新上线“高效办成一件事”“大规模设备更新和消费品以旧换新”等{专题|item}{11个|platform}，对长者模式进行优化。
[supervision] （六）聚焦压实责任，监督保障“有强度”
[supervision] 将政务公开工作纳入县委巡察和政府督查范围，发现问题线索及时移交。
+[supervision] 组织人大代表、企业家、网友等评议员，对{30个|supervision}{单位|item}开展社会评议，形成{评议报告|item}{1份|supervision}，评议结果在一定范围内公布。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 2024年，我县政府信息公开工作虽有进步，但与人民群众期盼相比仍存在明显差距。
[problem] 一是标准化规范化水平不够高。
+[problem] 部分乡镇对26个试点领域标准目录的应用停留在纸面，公开流程不清、责任主体不明，还存在“一公了之”的现象。
[problem] 二是公众参与度不够高。
+[problem] 重大决策征求意见有时成了“自说自话”，{12个|other}{征求意见公告|item}中，有{7个|other}没有收到任何意见反馈。
[problem] 三是基层队伍专业性不够高。
+[problem] 乡镇信息员一人多岗、频繁轮换，往往刚学会又调走，工作质量难以保证。
[plan] 2025年，我县将着力在以下方面改进提升：
[plan] 一是开展标准目录应用质效评估，每季度选一个领域进行解剖，推动标准“活起来”，年内打造一批可看可学的样板。
[plan] 二是改进意见征集方式，除网上公开征集外，采取座谈会、入户走访、实地调查等形式，及时反馈意见采纳情况及理由，使公众参与由“被动”变“主动”。
[plan] 三是建立县乡业务人才库，实行“导师帮带”，新上岗人员必须经过一周跟班学习才能独立操作。
[other] 六、其他需要报告的事项
[fee] 1.信息处理费。
+[fee] 本年度，县直有关部门对申请数量较大的申请，依照规定收取{信息处理费|item}{1860元|fee}，较上年减少{420元|comparison}。
[response] 2.代表建议和委员提案。
+[response] 年内承办{县人大代表建议|item}{102件|proposal}、{县政协提案|item}{97件|proposal}，办理结果除涉及国家秘密、工作秘密外，全部在县政府网站专栏公开。
[other] 3.年度重点任务落实情况。
+[other] 对照省市政务公开要点，我县细化的{任务|item}{48项|other}已全部完成。
---
# id: y2-013  year: 2020  issuer: 宜新区白塔街道办事处
[title] 宜新区白塔街道2020年政府信息公开工作年度报告
[preamble] 根据宜新区政务公开办公室《关于做好2020年政府信息公开工作年度报告编制和发布工作的通知》要求，特编制本报告。
+[preamble] 联系人：街道党政办 小杨，电话：2260918。
[overview] 一、总体情况
[organization] 1、领导重视，保障到位。
+[organization] 街道党工委、办事处始终把政务公开摆在重要位置，由办事处主任孙立群任组长，明确分管领导、责任科室和{两名|staff.total}专门工作人员，因年中人事调整，及时重新明确分工，保证思想不断、队伍不散、工作不停。
[proactive] 2、内容充实，公开到位。
+[proactive] 面向居民群众公开街道机构设置、领导分工、服务事项等，全年在区政府网站公开信息{65条|disclosure.website}，较2019年略有增加。
+[key_area] 在疫情防控最吃劲的阶段，街道每天把辖区内小区封控、物资供应、人员返回登记要求告诉居民，楼门口贴、业主群发、小喇叭喊，累计张贴{告居民书|item}{3.2万张|disclosure.key_area}，线上线下几乎家喻户晓。
[application] 3、规范答复，程序到位。
+[application] 街道本年度收到信息公开申请{1件|application.received}，申请人要求公开小区业委会选举资料，经研究答复{不属于本机关公开|item}{1件|application.unavailable}，并建议其向业委会查询。
[mechanism] 4、严格审查，把关到位。
+[mechanism] 网上发布的所有信息都要填写审批单，由办公室保密员先审，分管领导再审。
[platform] 5、形式多样，渠道到位。
+[platform] 将闲置的报刊亭改造成居务公开亭，辖区设置亭子{6个|bulletin_board}，老年人散步时就能看到。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容
[table] 本年新
[table] 制作数量
[table] 本年新
[table] 公开数量
[table] 对外公开总数量
[table] 规章
[table] 0
[table] 0
[table] 0
[table] 规范性文件
[table] 0
[table] 0
[table] 0
[application] 三、收到和处理政府信息公开申请情况
[application] 详见附表。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本街道未出现因信息公开而被{复议|review=0}、被{诉讼|litigation=0}的情况。
[problem] 五、存在的主要问题及改进情况
[problem] 2020年，街道信息公开存在的不足主要表现在：公开内容缺乏特色，上级要求什么就公开什么；
+[problem] 政策解读基本是转发，自己动手的少；
+[problem] 还有个别栏目因为人员交接未按时更新，年中被区里{点名通报|item}{1次|supervision}。
+[plan] 通报之后街道当天进行了整改，举一反三对所有栏目做了一次排查。
+[plan] 2021年，街道考虑以短视频方式说政策，同时从社区招募志愿者当“公开体验员”，请他们挑毛病、出主意。
[other] 六、其他需要报告的事项
[other] 无。
[signature] 白塔街道办事处
[signature] 2021年1月21日
---
# id: y2-014  year: 2023  issuer: 楚桥市城市管理局
[title] 楚桥市城市管理局2023年度政府信息公开工作报告
[preamble] 根据《中华人民共和国政府信息公开条例》要求，编制本报告，不足之处请批评指正。
[overview] 一、总体情况
[overview] 城市管理工作与市民生活息息相关，垃圾怎么分、小摊往哪摆、车停哪里，件件都是大家关心的事。
+[overview] 2023年，我局坚持“人民城市人民管、管好城市为人民”，以看得见、摸得着的方式推进信息公开，市民对城市管理的理解和支持不断增加。
[proactive] （一）主动公开情况。
+[proactive] 在政府网站公开城市管理信息 {298 条|disclosure.website}，其中{行政执法公示|item} {113 条|disclosure.category}，{招标采购|item} {24 条|disclosure.category}，{公厕、停车场等便民设施信息|item} {36 条|disclosure.category}，{其他|item} {125 条|disclosure.category}。
+[proactive] 通过“楚桥城管”公众号发布 {271 条|disclosure.wechat}，编制{城市便民地图|item} {2 万份|document.other}，在社区、公交站免费发放。
[response] 城管热线“12319”与市长热线并线运行，全年受理{市民投诉、咨询|item} {18736 件|inquiry}，{按期办结率|item} {99.1%|rate}，对占道经营、渣土扬尘、噪声油烟等投诉集中的问题每月公布整治结果。
+[response] 组织{“城管开放日”|item} {4 次|disclosure.other_channel}，邀请市民、学生、网约车司机体验环卫保洁、数字城管。
[application] （二）依申请公开情况。
+[application] 全年收到申请 {22 件|application.received}，其中{网上|item} {14 件|application.breakdown}，{当面|item} {8 件|application.breakdown}。
+[application] 按照“先沟通、再答复”的工作思路，承办人接件后三日内联系申请人，弄清其真实需求，在此基础上{自愿撤回|item} {5 件|application.other}，剩余 {17 件|application.closed}均依法作出答复。
[mechanism] （三）政府信息管理情况。
+[mechanism] 对局机关、各执法大队的信息发布行为进行规范，坚持一个口子对外，未经局办公室审核任何人不得擅自以单位名义发布信息。
+[mechanism] 完成《楚桥市城市市容和环境卫生责任区管理办法》等{规范性文件|item} {2 件|document.normative}的后评估，评估报告在网站公开。
[platform] （四）平台建设情况。
+[platform] 将局门户网站 {3 个|platform}分散的{查询系统|item}整合到“城市管理一张图”，市民点击地图就可看到附近的公厕、垃圾分类投放点、临时停车泊位。
+[platform] 在户外 {42 块|platform}{公益电子屏|item}滚动显示执法服务电话和二维码。
[supervision] （五）监督保障情况。
+[organization] 调整政务公开领导小组组成人员，由局长任组长；
+[supervision] 邀请媒体记者、市民代表对执法全过程进行监督，推行行政执法“三项制度”，对执法公示不及时、不规范的{大队|item}通报批评 {2 个|supervision}。
+[training] 先后开展《条例》、行政执法公示规定等集中学习 {5 次|training}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度因信息公开引发行政复议 {1 件|review|item=}，申请人{撤回复议申请|item} {1 件|review}。
+[dispute] 未发生政府信息公开{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 主要问题有三个。
+[problem] 其一，执法公示信息多、为民服务信息少，比例失调，公示的执法信息又过于专业，普通市民看了不知所云。
+[plan] 今年下半年起增加{“以案说法”板块|item}，挑选典型案例用漫画讲解，已推出 {9 期|disclosure.category}。
+[problem] 其二，公众号留言回复不及时，有的留言过了一周才回，引起了一些误会。
+[plan] 现已与热线平台打通，要求 24 小时内必须回复，由值班长把关。
+[problem] 其三，下属单位信息员多为协管人员，对公开属性、保密要求不甚了了。
+[plan] 明年将开展轮训，合格后再上岗。
[other] 六、其他需要报告的事项
[fee] 本局未收取{信息处理费|fee=0}，也未就信息处理费发生争议。
---
# id: y2-015  year: 2022  issuer: 沧东经济技术开发区管理委员会
[title] 沧东经济技术开发区2022年政府信息公开工作年度报告
[preamble] 本报告依照《中华人民共和国政府信息公开条例》编制，欢迎社会各界监督。
+[preamble] 报告数据统计期限自2022年1月1日至2022年12月31日。
[overview] 一、总体情况
[overview] （一）基本情况
[overview] 今年以来，在市政府办公室的指导帮助下，经开区管委会严格落实《条例》各项要求，围绕“项目建设突破年”主题，紧盯企业反映的难点堵点，政务公开各项工作有序推进，为建设千亿级园区营造了良好氛围。
+[overview] 开发区现有规上工业企业212户，实现税收41.7亿元。
[proactive] （二）主动公开政府信息
[proactive] 累计主动公开政府信息{1096条|disclosure.total}，其中{网站|item}{634条|disclosure.website}，{公众号|item}{462条|disclosure.wechat}，同比分别增加{88条|comparison}和{141条|comparison}。
+[key_area] 公开财政资金信息，包括预算决算、政府采购、专项扶持资金安排等，{专项扶持资金公示|item}{17批|disclosure.key_area}；
+[key_area] 公开环境保护信息，{企业环评文件受理、拟批准和批复|item}{112条|disclosure.key_area}；
+[key_area] 公开安全生产信息，对重大隐患企业挂牌督办并向社会公布。
[interpretation] （三）政策宣传解读
[interpretation] 制作“一图读懂”{15期|interpretation}，政策汇编{《沧东经开区惠企政策一本通》|item}印制{3000册|document.other}，送到企业手中。
+[interpretation] 开展“政策进企业”活动，由管委会领导带队，实地讲解留抵退税、用工补贴、融资担保等政策，解答企业疑问。
[application] （四）依申请公开政府信息
[application] 本年度受理政府信息公开申请{6件|application.received}，已办结{6件|application.closed}，其中全部公开{3件|application.granted}、{信息不存在|item}{2件|application.unavailable}、属{行政查询|item}不予处理{1件|application.not_processed}。
[mechanism] （五）政府信息管理
[mechanism] 出台政务信息发布“负面清单”，列出不得公开的情形，防止失泄密；
+[mechanism] 开展公文公开属性“回头看”，抽查{管委会发文|item}{120件|document.other}，对属性定得不准的{13件|document.other}予以更正。
[platform] （六）政府信息公开平台建设
[platform] 管委会网站增设“企业留言板”，企业提出问题后系统自动转相应部门，部门在5个工作日内反馈。
+[response] 全年收到{企业留言|item}{187条|inquiry}，回复{187条|inquiry}。
[supervision] （七）监督保障
[supervision] 纪检监察工委聘请{营商环境监督员|item}{20名|other}，定期收集企业对信息公开的评价；
+[supervision] 对企业反映强烈的政策兑现不透明问题，专题约谈经发局、财政局{2个|supervision}{部门|item}。
[proactive] 二、主动公开政府信息情况
[proactive] 相关统计数据由系统自动生成，此处不再列示。
[application] 三、收到和处理政府信息公开申请情况
[application] 同上。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 未发生{复议|review=0}、{诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 存在的问题：一是公开工作与开发区体制改革不相适应，实行员额制以后，原来从事信息公开的人员大部分分流到招商一线，接手的人员没有经验，工作一度断档；
+[problem] 二是政策解读多是面向老企业，新落户企业、小微企业参与少；
+[problem] 三是依申请公开台账不完整，个别申请从登记到归档缺少中间环节的材料。
[plan] 改进的情况：一是明确党政综合部新设公开岗{1个|staff.total}，选调业务骨干专门从事这项工作，工资绩效与招商岗位同等对待；
+[plan] 二是在企业注册登记窗口发放政策包，扫码可看全部政策及解读；
+[plan] 三是对2020年以来的{申请档案|item}{31卷|document.other}全部补齐，实现一申请一档案。
[other] 六、其他需要报告的事项
[other] 本年度开发区管委会无其他需要报告的事项，信息处理费收取{0元|fee}。
