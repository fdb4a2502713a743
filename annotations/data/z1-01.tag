# id: z1-001  year: 2024  issuer: 皋淠市人民政府
[title] 皋淠市人民政府2024年政府信息公开工作年度报告
[title] 浏览次数： 信息来源：市政府办 发布时间：2025-02-24 09:30
[preamble] 本报告依照《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号文件规定的格式编写，数据起止时间为2024年1月1日至12月31日。
+[preamble] 对报告内容有疑问的，可向市政府办公室政务公开科反映（地址：皋淠市行政中心3号楼512室，电话：0564-3370216）。
[overview] 一、总体情况
[proactive] （一）主动公开提质扩面。
+[key_area] 服务扩内需、稳投资大局，全年上网公开{重大项目审批、招商和消费补贴信息|item} {0.53 万条|disclosure.key_area}，同步跟进“民营经济31条”“两新”等政策兑现进展，惠及企业 1.1 万家；
+[key_area] 就业、教育、医保等民生栏目改为按月更新，{68 个|platform}{专栏|item}累计上载 {3.86 万余条|disclosure.key_area}。
+[platform] 市县两级文件库完成归并，{政策文件|item}入库 {4,107 件|document.other}，其中{市级|item} {1,365 件|document.other}，一处检索、全市通查。
+[response] “请进来议事”渐成常态，{决策事项|item}挂网听取意见 {231 个|other}，收到{反馈|item} {1,930 条|inquiry}、吸收 {412 条|inquiry}，市政府{常务会议|item}开门 {31 场次|other}，旁听{市民|item} {97 人次|other}。
+[interpretation] 解读重在让人看懂，{1,382 篇|interpretation}{解读材料|item}里，动漫、数字人和情景剧形式的占到 {118 篇|interpretation}，较上年增加 {37 篇|comparison}，市医保局“小医说医保”系列短视频推出 {24 集|interpretation}，单集最高{播放量|item} {19.6 万次|traffic}。
+[response] 全市召开新闻发布会 {203 场|press_conference}、在线访谈 {41 期|interview}，{“窗口云开放”直播|item}办了 {13 次|disclosure.other_channel}；
+[proactive] 基层标准化规范化继续往下走，{“两化”专栏|item}上新 {9.8 万条|disclosure.category}，{村（居）务公开事项|item}修订 {31 项|other}，工作组到乡镇{现场指导|item} {29 次|supervision}。
[application] （二）依申请公开依法有序。
+[application] 全市共办理{政府信息公开申请|item} {1,268 件|application.received}（含上年结转 {21 件|application.carried_in}），同比增长 {9.0%|comparison}，其中{市本级|item} {297 件|application.breakdown}，占 {23.4%|rate}。
+[application] 年内办结 {1,239 件|application.closed}，{予以公开和部分公开|item}占 {51.7%|rate}，不掌握、不存在等情形{无法提供|item}的占 {33.1%|rate}，另有 {29 件|application.carried_out}转入下年。
+[dispute] 因政府信息公开被申请行政复议 {61 件|review|item=}、被提起行政诉讼 {14 件|litigation|item=}，{复议纠错率|item} {4.9%|rate}，未发生{行政诉讼|item}{败诉|litigation=0|item=行政诉讼}案件。
[mechanism] （三）政府信息管理从严从细。
+[mechanism] 对现行{行政规范性文件|item}逐件体检，清理 {146 件|document.normative}，其中保留 {118 件|document.normative}、废止 {19 件|document.normative}、拟修改 {9 件|document.normative}，结果在网上公布；
+[mechanism] 借助技术手段开展{个人隐私信息排查|item} {4 轮|supervision}，处置{风险信息|item} {1,137 条|other}，没有发生{泄密事件|other=0}。
[platform] （四）公开平台迭代升级。
+[platform] 全市 {15 家|platform}{政府网站|item}、{276 个|platform}{政务新媒体|item}运行总体平稳，市政府网站{页面浏览量|item} {5,102 万次|traffic}，“皋淠发布”微信{订阅数|item} {43.7 万|traffic}。
+[platform] 金桥县把政务公开专区开进农家书屋、快递驿站，建成“家门口”公开点 {57 个|access_point}，村民取件时顺手就能把补贴标准查清楚。
+[proactive] 《{皋淠市人民政府公报|item}》编印 {12 期|disclosure.gazette}，每期 {3,000 册|document.other}免费投放。
[supervision] （五）监督保障有力有效。
+[supervision] 开展{季度测评|item} {4 次|supervision}，对排在末位的 {9 家|supervision}{单位|item}发函提醒，反馈{问题|item} {1,864 个|other}，年底前销号 {1,851 个|other}；
+[training] 分片举办业务培训 {7 场|training}，{1,150 人次|trainee}参训，另选调 {16 名|trainee}县区同志到市里跟班。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[plan] 去年报告里提到的“县区解读形式单一”，我市以评促改，通过优秀解读产品评选和模板共享，县区{图解、视频类解读占比|item}已升至 {46%|rate}。
+[problem] 当前仍存在的不足主要是：个别单位答复文书说理不透，少数乡镇专区利用率不高。
[plan] 2025 年，将组织答复文书互评互查，推动专区与便民服务窗口一体运行。
[other] 六、其他需要报告的事项
[fee] 全市各级行政机关收取信息处理费 {0 元|fee}。
---
# id: z1-002  year: 2024  issuer: 栝川市人民政府
[title] 2024年栝川市政府信息公开工作年度报告
[preamble] 依据《中华人民共和国政府信息公开条例》，现公布本年度报告，所列数据取自2024年1月1日至12月31日。
[overview] 一、总体情况
[proactive] （一）主动公开方面。
+[key_area] 把年初确定的重大任务逐项拆解成公开事项，随“民企服务26条”“3+6”政策包进园区、进车间。
+[proactive] 政策出台后，网站首发、公报刊登、广播电视播报、公众号转推依次跟进，力争一天之内传到乡镇。
+[proactive] 政府公报市县两级共编{60期|disclosure.gazette}，市级占{12期|disclosure.gazette}；
+[response] 新闻发布会举行{27场|press_conference}，{主要负责人出席率|item}{81%|rate}；
+[proactive] 政务微博、微信、抖音等{新媒体|item}更新{51,206条|disclosure.other_channel}；
+[proactive] 门户网站信息公开平台上新{83,417条|disclosure.website}，分类看，{会议类|item}{197条|disclosure.category}、{文件类|item}{2,946件|disclosure.category}、{征集类|item}{731件|disclosure.category}、{建议提案类|item}{2,518件|disclosure.category}，余下{77,025条|disclosure.category|item=其他}归入{其他|item}。
[application] （二）依申请公开方面。
+[application] 年内收到申请{1,602件|application.received}，加上去年留存的{38件|application.carried_in}，减去转到明年的{51件|application.carried_out}，全市实际办结{1,589件|application.closed}。
+[application] 从结果看，{全部或者部分公开|item}的占{57.9%|rate}，{不予公开|item}的占{6.8%|rate}，因不掌握、不存在等{无法提供|item}的占{30.2%|rate}，剩下{5.1%|rate|item=其他情形}属{其他情形|item}。
+[application] 所涉内容多与征收补偿、工程招投标有关，同一申请人反复提出的情况比往年增多。
+[dispute] 由此引起的行政复议{88件|review}，行政诉讼{21件|litigation}。
+[dispute] 复议案件中，{维持和驳回|item}的{63件|review}，{纠错|item}的{7件|review}，其余为终止或尚未审结；
+[dispute] {诉讼|item}案件没有一起{败诉|litigation=0|item=诉讼}。
[mechanism] （三）政府信息管理方面。
+[mechanism] 对网站和新媒体上的存量信息来一次“大扫除”，更正、下架{过期信息|item}{6,300余条|other}，并把发布、审核、清理的责任写进流程。
+[mechanism] 门户网站首页设规范性文件数据库入口，现行有效的{规范性文件|item}{1,124件|document.normative}全部入库，{市本级|item}{216件|document.normative}、{县（市、区）|item}{908件|document.normative}。
[platform] （四）政府信息公开平台建设方面。
+[platform] 政策问答专区改版上线，云溪县、缙川县分别在民宿集群、农民工服务站设立政务公开体验点{8个|access_point}、{5个|access_point}，把看得懂的政策送到群众身边。
+[platform] {畲汉双语栏目|item}新增{2个|platform}，“栝川发布”微信公众号的{关注人数|item}突破{百万|traffic}。
[supervision] （五）监督保障方面。
+[supervision] {市级|item}{4次|supervision}、{县级|item}{38次|supervision}，共点名{59家|supervision|item=}，这样的季度检查通报已坚持三年。
+[training] 在市委党校举办政务公开专题班，{128人|trainee}脱产学习三天；
+[training] 线上开设“公开微课堂”{20讲|training}。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容 \| 本年制发件数 \| 本年废止件数 \| 现行有效件数
[table] 规章 \| 1 \| 0 \| 9
[table] 行政规范性文件 \| 157 \| 203 \| 1124
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] （一）主要问题
[problem] 部分县（市、区）主动公开目录更新慢于机构职能调整；
+[problem] 解读材料“照着文件念”的现象没有根除；
+[problem] 基层专职力量不足，全市乡镇（街道）专职从事公开工作的仅{23人|staff.fulltime}。
[plan] （二）改进情况
[plan] 2023年查摆的新媒体更新不及时问题，通过清单管理、到期预警已基本解决，全年{超期未更新账号|item}由上年的{34个|comparison}降至{3个|other}。
+[plan] 新的一年，要把目录更新与“三定”规定调整同步部署，推行解读材料“群众读者团”试读，分批安排乡镇工作人员到市县两级跟班。
[other] 六、其他需要报告的事项
[fee] 全市全年没有收取政府信息公开{信息处理费|fee=0}。
---
# id: z1-003  year: 2023  issuer: 岷澜省人民政府办公厅
[title] 岷澜省人民政府办公厅2023年政府信息公开工作年度报告
[preamble] 本报告反映2023年1月1日至12月31日的情况，可从“岷澜省人民政府”门户网站下载。
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 公开专栏持续充实，内容向企业群众最关心的领域倾斜。
+[proactive] 年内，各行业{专项规划|item}上网{17条|disclosure.category}，省政府{全会和常务会消息|item}发布{31条|disclosure.category}。
+[proactive] {政策文件|item}对外公布{188件|disclosure.category}，源于{省政府常务会议议定|item}的{52件|disclosure.category}，{省委省政府联合行文|item}的{11件|disclosure.category}。
+[response] 重大决策草案{挂网征询意见|item}{164期|other}，{建议提案复文|item}公开{370余条|proposal}；
+[key_area] 预决算照例公开，{采购意向、采购公告和中标结果|item}另发{73条|disclosure.key_area}。
+[proactive] 省政府公报每月两期，全年{24期|disclosure.gazette}，登载文件{251件|disclosure.gazette}；
+[proactive] {公报|item}寄送到村（社区）、图书馆和车站码头，合计{58.6万余册|document.other}。
[application] （二）依申请公开。
+[application] 办件人动笔前先与申请人通话，问明真实需要，{沟通后撤件|item}{37件|application.other}。
+[application] 引入{2个|other}{律师团队|item}，为疑难答复把关。
+[mechanism] 从申请反映的问题倒查公开短板，对交通、能源、移民安置类{79件|document.other}{历史文件|item}重新认定属性，其中{26件|document.other|item=主动公开}改为{主动公开|item}。
+[application] 全年经手申请{1,318件|application.received}（{69件|application.carried_in}系上年转来），答复{1,243件|application.closed}，{75件|application.carried_out}转入2024年继续办理。
+[dispute] 与本厅公开行为有关的行政复议{31件|review}、行政诉讼{12件|litigation}。
+[application] 把有代表性的案例和文书样式汇编成册，发各市（州）、各部门参照，并根据新修订的《行政复议法》改写了告知救济途径的表述。
[mechanism] （三）政府信息管理。
+[mechanism] 重新制定厅机关公文公开属性认定办法，把“拟稿、审核、签发”三个环节的责任落到人，全年审核{拟发公文|item}{1,906件|other}，认定为{主动公开|item}的占{41.3%|rate}。
+[mechanism] 规章库、行政规范性文件库实行“改一件、换一件”，年内更新{政府规章|item}标准文本{14部|document.normative}。
[platform] （四）平台建设。
+[platform] 省政府网站推出“政策一键通”，接入市（州）和省直部门的{政策|item}{2.3万条|disclosure.category}，按企业、个人两条线打标签，全年{检索|item}{486万次|traffic}。
+[proactive] “岷澜政务”微信公众号推送{2,214条|disclosure.wechat}、微博{3,870条|disclosure.weibo}，{抖音号|item}{640条|disclosure.other_channel}，{三个|platform}{账号|item}的{粉丝|item}合起来有{1,460万|traffic}，阅读（播放）量过百万的{作品|item}{9个|disclosure.other_channel}。
+[platform] 政府公报小程序上线语音朗读，视障读者也能“听”公报。
[supervision] （五）监督保障。
+[supervision] 在全国率先把依申请公开败诉率、纠错率纳入对市（州）的考核，{分值|item}由{3分|comparison}提高到{5分|other}。
+[supervision] 随机抽取{9个|supervision}{县（市、区）|item}开展“不打招呼”的实地检查，查访{政务大厅、便民服务中心|item}{47处|supervision}，列出{问题清单|item}{9份|supervision}；
+[training] 牵头办班{2期|training}，以案代训{6次|training}，厅机关新进人员凡经手公文的必训。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 2023年本厅政府信息公开取得新进展，同时也要看到，政策查询入口仍偏多、偏散，依申请公开中涉及历史档案、第三方信息的处理经验不足。
[plan] 为此，已着手把厅机关各类查询入口归并为一个，计划与省档案馆建立档案信息移交和查阅的衔接机制，对第三方意见征询的时限、方式、效力作出统一规定。
[plan] 针对上年提出的“市县公报编发不规范”，2023年组织了首轮全省公报质量评查，{36种|supervision}{市县公报|item}全部评到，退回重编{5期|other}。
[other] 六、其他需要报告的事项
[fee] 本厅2023年共向{2名|other}{申请人|item}发出收费通知，其后均撤回或缩减申请，实收信息处理费{0元|fee}。
---
# id: z1-004  year: 2023  issuer: 嘉渝市铜鼓区人民政府
[title] 嘉渝市铜鼓区2023年政府信息公开工作年度报告
[preamble] 本年度报告由区政府办公室根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）汇总各街镇、各部门情况编制。
[overview] 一、总体情况
[overview] 2023年，铜鼓区学习贯彻党的二十大精神，把公开作为联系群众、服务企业的经常性工作来抓。
+[proactive] 一年来，全区公开政府信息{40,916条|disclosure.total}。
[proactive] （一）主动公开抓出实效。
+[key_area] 一是助力稳经济。
+[key_area] 纾困惠企{政策|item}汇集{137条|disclosure.key_area}，按行业打包推送到企业；
+[interpretation] 编写政策问答{382条|interpretation}，点击最多的是稳岗返还和技改补助。
+[key_area] 区政务服务中心“综合窗”受理{服务事项|item}{1,604项|disclosure.key_area}，代办员上门1,480余次，全区经营主体净增8,903户。
+[key_area] 二是助力惠民生。
+[key_area] 入学、就医、住房、救助、参保等信息每月更新，区公安分局、区卫健委、区民政局三家账号合力发布{民生信息|item}{10,240条|disclosure.key_area}。
+[response] 三是决策听民意。
+[response] 文件草案先上网、后上会，{意见征集|item}做了{14期|other}，{市民代表|item}走进区政府常务会议{9次|other}；
+[response] 区级{代表建议|item}{318件|proposal}、{委员提案|item}{276件|proposal}办复完毕，{满意率|item}依次为{99.4%|rate}、{100%|rate}。
+[interpretation] 四是政策讲明白。
+[interpretation] 动画、短片、长图类解读推出{58个|interpretation}，办事指南改写成“去哪办、带什么、找谁问”的大白话，窗口人员也照此答复。
[application] （二）依申请公开依规办理。
+[application] 新收{申请|item}{211件|application.received}，连同结转的{6件|application.carried_in}，办结{209件|application.closed}，其中{区政府及区政府办|item}{58件|application.breakdown}、{区级部门|item}{117件|application.breakdown}、{镇街|item}{34件|application.breakdown}，均未超期。
+[application] {补正后仍不明确|item}的申请{4件|application.unavailable}，已作无法提供答复，对一次提出多项内容的，当面协商后拆分办理。
[dispute] 因公开申请引发{行政争议|item}{13件|review|item=行政争议}，其中行政复议{11件|review|item=}、行政诉讼{2件|litigation|item=}，复议结果{维持|item}{8件|review}，{纠正|item}{1件|review}，{尚未审结|item}{2件|review}。
[mechanism] （三）信息管理力求规范。
+[mechanism] 对2018年以来以区政府及区政府办名义印发的{文件|item}{1,073件|document.other}进行回头看，补充公开{政策文件|item}{29件|disclosure.category}，{失效文件|item}标注{64件|document.other}。
+[mechanism] 建立政府信息“生成—审查—发布—清理—归档”闭环，镇街公文由区档案馆统一接收。
[platform] （四）公开平台不断优化。
+[platform] 区政府网站建{公众监督专区|item}{1个|platform}，全年受理{“我为网站找错”留言|item}{83条|inquiry}，{按期办结率|item}{100%|rate}；
+[platform] 归并{政务新媒体|item}{19个|platform}，保留的{41个|platform}全部实行“一号一册”管理。
+[platform] 镇街政务公开专区实现全覆盖，青羊坝街道在专区里设“政策茶馆”，居民边喝茶边听社区干部讲政策，一年办了{46场|interpretation}。
[supervision] （五）监督责任层层压实。
+[supervision] 区政府督查办、政务公开科{联合督查|item}{3次|supervision}，发出{提示函|item}{21份|supervision}；
+[training] 轮训{2批|training}、{198人次|trainee}。
+[supervision] 社会评议聘请的{30名|other}{特约评议员|item}走访{单位|item}{26家次|supervision}，全年没有启动过{责任追究|supervision=0}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 一是答复被纠正暴露出镇街对新情形的把握能力不足。
+[plan] 已建立镇街答复“区级预审”制度，今后凡拟不予公开、无法提供的一律报审。
+[problem] 二是政策问答“有库无人问”，知晓面不广。
+[plan] 将与12345热线知识库打通，热线接听员、窗口人员共用一个答案。
[other] 六、其他需要报告的事项
[other] 无其他需要报告的事项。
---
# id: z1-005  year: 2024  issuer: 浔山市莲泉区人民政府
[title] 莲泉区人民政府2024年政府信息公开工作年度报告
[preamble] 本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）（以下简称《条例》）和国办公开办函〔2021〕30号文件编写，分为六个部分，电子版可在区政府网站下载。
+[preamble] 如有疑问，请与莲泉区人民政府办公室联系（地址：莲泉区濂湖南路118号市民中心7楼，邮编：332009，电话：0792-8250177）。
[overview] 一、总体情况
[proactive] （一）主动公开情况。
[proactive] 1.网上发布。
+[proactive] 门户网站全年上网{20,185条|disclosure.website}，按大类分，{概况|item}{82条|disclosure.category}、{动态|item}{8,711条|disclosure.category}、{目录信息|item}{11,392条|disclosure.category}；
+[platform] {专栏|item}在用{15个|platform}，本年添置{3个|platform}；
+[interpretation] 解读稿件{31篇|interpretation}，既有文字、漫画，也有发布会实录和局长访谈；
+[mechanism] 区政府出台{规范性文件|item}{5件|document.normative}，废止{2件|document.normative}，尚在执行的{23件|document.normative}。
+[proactive] “莲泉发布”公众号全年推文{512条|disclosure.wechat}。
[proactive] 2.年报和报表。
+[proactive] 区直部门和乡镇（街道）{年报|item}{43份|disclosure.category}赶在1月底前挂网，区本级年报2月18日公布；
+[proactive] {政府网站工作报表|item}{1份|disclosure.category}同步上网，并在全国系统里填报。
[response] 3.网上互动。
+[response] {网友留言|item}{263条|inquiry}（平台合并后取12345热线口径），办结{251条|inquiry}，晒出答复{7条|inquiry}，群众可以打分。
[application] （二）依申请公开情况。
[application] 2024年，全区接到依申请公开件{247件|application.received}，办结{241件|application.closed}。
+[application] 按办理结果，{予以公开|item}{69件|application.granted}、{部分公开|item}{8件|application.partial}、{不予公开|item}{25件|application.refused|item=}、{无法提供|item}{104件|application.unavailable|item=}、{不予处理|item}{17件|application.not_processed|item=}、{其他处理|item}{18件|application.other|item=}，结转下年{6件|application.carried_out}。
+[application] 从办件单位看，{区自然资源局|item}{88件|application.breakdown}，{区住建局|item}{61件|application.breakdown}，{十里河街道|item}{27件|application.breakdown}，三家合计占{71.3%|rate|item=}。
+[application] 从渠道看，线上明显多于线下，{平台提交|item}{193件|application.breakdown}，{邮寄|item}{46件|application.breakdown}，{当面|item}{8件|application.breakdown}。
[mechanism] （三）政府信息管理情况。
[mechanism] 1.制度方面，修订《莲泉区政府信息公开保密审查办法》，审查单由2联改为3联，留痕备查。
[mechanism] 2.审核方面，落实“三审三校”，{“错敏词”|item}月度扫描发现{149处|other}，2日内改正{149处|other}。
[mechanism] 3.清理方面，将五年以前的{公示公告类信息|item}{3,270条|other}转入后台归档，前台不再展示个人信息。
[platform] （四）平台建设情况。
[platform] 1.网站。
+[platform] 首页新增“高效办成一件事”“惠企直通车”入口，适老模式日均{打开|item}{130余次|traffic}。
[platform] 2.新媒体。
+[platform] 全区在册{政务新媒体|item}{29个|platform}（{微信|item}{24个|platform}，{微博|item}{1个|platform}，{抖音和视频号|item}{4个|platform}），注销{7个|platform|item=政务新媒体}。
[platform] 3.专区。
+[platform] 区、乡两级建成{15个|access_point}，村级选择基础较好的{38个|access_point}先行，配自助查询机、资料架和咨询台。
[supervision] （五）监督保障情况。
[supervision] 1.考核。
+[supervision] 占年度综合考核{1.5分|other}，对扣分较多的{4家|supervision}作书面说明。
[training] 2.培训。
+[training] 全年{3场|training}，{276人次|trainee}，其中乡镇专场{1场|training}。
[supervision] 3.社会评议和责任追究。
+[supervision] 网上评议{参与人数|item}{1,032人|other}，{满意率|item}{97.6%|rate}；
+[supervision] 无{责任追究|supervision=0}情形。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议{9件|review|item=}，{结果维持|item}{6件|review}，{结果纠正|item}{1件|review}，{其他结果|item}{2件|review}。
+[dispute] {未经复议直接起诉和复议后起诉|item}均为{0件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 上年反映的“栏目多而杂、专区建而不用”有所好转，但仍有差距，集中在解读不够接地气、村级专区缺人管。
[plan] 改进措施：解读稿试行“方言版”，专区与村级代办员制度捆在一起，由代办员兼任专区管理员，每人每月补贴从区级财政列支。
[other] 六、其他需要报告的事项
[fee] 本年度未发出收费通知，信息处理费为{0元|fee}。
