# id: y1-021  year: 2011  issuer: 昌泽市人民政府
[title] 昌泽市人民政府2011年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》和《昌泽市政府信息公开工作考核办法（试行）》，市政府信息公开办公室编制了本年度报告，报告全文在昌泽市人民政府网站公布，并在市档案馆查阅中心备有纸质文本，群众可凭有效证件查阅。
[overview] 一、概述
[overview] 2011年，全市上下以《条例》实施三周年为新的起点，在巩固中提高、在规范中创新，把政府信息公开的触角延伸到了企业、社区和农户，政府信息公开逐渐成为行政机关的工作习惯和人民群众的生活需要。
[organization] （一）队伍建设。
+[organization] 全市从事政府信息公开工作的人员{358人|staff.total}，按专兼职分，专职{52人|staff.fulltime}、兼职{306人|staff.parttime}，按层级分，市级{109人|staff.total}、县区{137人|staff.total}、乡镇{112人|staff.total}，{大专以上学历的|item}占{92%|rate}。
+[organization] 年初市编办批复同意在市政府办公室增设信息公开科，核定科级领导职数，结束了这项工作长期“有事无编”的历史。
[training] （二）宣传培训。
+[training] 5月1日前后，在中心广场、火车站和各县区集中开展《条例》宣传，展出{展板|item}{186块|disclosure.other_channel}，发放{宣传单|item}{3.4万份|document.other}、{环保购物袋|item}{5,000个|document.other}，解答{群众咨询|item}{2,700余人次|inquiry}；
+[training] 全年举办培训{15期|training}，培训{1,130人次|trainee}，并首次组织了{1,046人|trainee}参加的网上知识测试，{合格率|item}{97.2%|rate}。
[proactive] 二、主动公开政府信息情况
[proactive] 2011年全市新增主动公开政府信息{39,871条|disclosure.total}，按类别分，{机构职能|item}{1,206条|disclosure.category}、{政策法规|item}{2,418条|disclosure.category}、{规划计划|item}{793条|disclosure.category}、{行政许可|item}{5,340条|disclosure.category}、{应急管理|item}{452条|disclosure.category}、{财政资金|item}{861条|disclosure.category}、{人事信息|item}{1,087条|disclosure.category}、{工作动态|item}{25,714条|disclosure.category}、{其他|item}{2,000条|disclosure.category}；
+[proactive] 按县区分，{翠坪县|item}{6,012条|disclosure.category}、{安流县|item}{5,477条|disclosure.category}、{青衣区|item}{5,160条|disclosure.category}、{石梯县|item}{4,938条|disclosure.category}、{云泉县|item}{3,105条|disclosure.category}，{市直部门|item}合计{15,179条|disclosure.category}。
[proactive] 政府网站全年{点击|item}{518万次|traffic}，日均{1.4万次|traffic}；
+[proactive] 公报刊发{11期|disclosure.gazette}，因印刷厂搬迁，十二月号延至次年一月出版；
+[proactive] 在{《昌泽晚报》、昌泽电视台|item}发布{743条|disclosure.other_channel}；
+[proactive] 组织政策宣讲团下乡，召开{院坝会、坝坝会|item}{412场|disclosure.other_channel}。
[platform] 市档案馆建成面积260平方米的政府信息查阅中心，配有电脑、复印机和专职引导员，是全省面积最大的市级查阅场所之一，全年接待{查阅|item}{4,219人次|inquiry}，提供{复印件|item}{1.1万页|document.other}；
+[platform] 全市各级{查阅场所|item}共{57个|access_point}，比上年新增{13个|comparison}。
[application] 三、依申请公开政府信息情况
[application] 全年收到{申请|item}{241件|application.received}，较上年增加{63件|comparison}，申请人中{公民|item}{219件|application.breakdown}、{企业|item}{16件|application.breakdown}、{其他组织|item}{6件|application.breakdown}。
+[application] 申请公开的信息涉及{征地拆迁|item}{88件|application.breakdown}、{劳动社保|item}{54件|application.breakdown}、{城建规划|item}{41件|application.breakdown}、{工商登记|item}{32件|application.breakdown}、{其他|item}{26件|application.breakdown}，全部在法定期限内答复，公开{172件|application.granted}、部分公开{14件|application.partial}、不公开{11件|application.refused|item=}、{非本机关掌握|item}{27件|application.unavailable}、{信息不存在|item}{17件|application.unavailable}。
[fee] 四、收费与减免
[fee] 全年共收取费用{783元|fee}，对确有困难的申请人减免{46元|fee}。
[dispute] 五、复议与诉讼
[dispute] 行政复议{5件|review|item=}，{维持|item}{4件|review}，{责令限期履行|item}{1件|review}；
+[dispute] {行政诉讼|litigation=0}未发生。
[problem] 六、存在的主要问题
[problem] 检查中发现，一些单位公开的信息“三多三少”，即一般性动态多、实质性内容少，结果公开多、过程公开少，单向发布多、双向互动少；
+[problem] 一些基层站所的公开栏挂在院子里面，群众进不了门、看不到栏；
+[problem] 网站链接打不开、附件下载不了的现象也时有发生。
[plan] 七、2012年工作思路
[plan] 2012年的工作思路是：抓重点，公开好财政、住房、食品、环境、招投标、生产安全等信息；
+[plan] 抓基层，把公开栏搬到院墙外、路口旁；
+[plan] 抓技术，对网站进行安全加固和链接排查；
+[plan] 抓评价，请群众给公开工作打分。
---
# id: y1-022  year: 2018  issuer: 江临市渝宁区人民政府
[title] 江临市渝宁区人民政府2018年政府信息公开工作年度报告
[preamble] 根据《条例》规定，现公布渝宁区2018年政府信息公开工作年度报告，本报告由渝宁区人民政府办公室汇总全区31个镇街和44个部门数据编制。
[overview] 一、概述
[overview] 2018年，全区各级各部门深入贯彻落实党中央、国务院和市委、市政府关于全面推进政务公开的决策部署，结合本区实际，真抓实干，圆满完成了年度各项任务，在全市政府网站季度抽查中均为合格。
[organization] 区长先后{两次|meeting}召开专题会议研究，区政府办公室政务公开科加挂区政务公开办公室牌子，配备{5人|staff.total}，镇街和部门落实工作人员{183人|staff.total}，投入工作经费{64万元|budget}。
[proactive] 二、主动公开政府信息情况
[proactive] 全区主动公开{政府信息|item}{36,240条|disclosure.total}，比上年的{29,718条|comparison}增加{6,522条|comparison}，其中{区级部门|item}{20,113条|disclosure.category}，{镇街|item}{16,127条|disclosure.category}；
+[proactive] 区政府网站发布{22,465条|disclosure.website}，“渝宁发布”微信推送{1,892条|disclosure.wechat}，“渝宁发布”微博发布{4,037条|disclosure.weibo}，{“渝宁手机台”APP|item}上线{3,305条|disclosure.other_channel}，{村（居）务公开栏、广播|item}等渠道{4,541条|disclosure.other_channel}。
[proactive] 制发区政府{规范性文件|item}{21件|document.normative}，废止{8件|document.normative}，做到了印发之日起7个工作日内在网站公开并标注有效期。
[key_area] 三、重点领域公开情况
[key_area] （一）脱贫攻坚。
+[key_area] 公开{扶贫政策|item}{37条|disclosure.key_area}、{项目资金安排|item}{214项|disclosure.key_area}、{脱贫名单|item}{1,386户|disclosure.key_area}，{12317扶贫热线|item}受理并公开回复{105件|inquiry}。
[key_area] （二）义务教育。
+[key_area] 本区今年适龄儿童较多、学位紧张，区教委把招生计划、划片范围、随迁子女入学办法在报名前一个月公布，并在每所学校门口安排老师现场释疑，家长围堵校门的情况没有再发生。
[key_area] （三）生态环境。
+[key_area] 公布{区级河长名录|item}{28名|disclosure.key_area}，设立河长公示牌{326块|bulletin_board}，发布{水质月报|item}{12期|disclosure.key_area}、{行政处罚决定|item}{93件|disclosure.key_area}。
[interpretation] 四、解读情况
[interpretation] 发布解读材料{86件|interpretation}，以本区政策为主，占七成左右，其余为转载国家和市级政策解读；
+[interpretation] 区长在电视台《政策面对面》栏目解读民生实事{1次|interpretation}。
[response] 五、互动回应情况
[response] 12345热线、区长公开信箱、阳光信访等平台办理{群众诉求|item}{4.16万件|inquiry}，{满意率|item}{92.3%|rate}；
+[response] 举办新闻发布会{14场|press_conference}、在线访谈{12期|interview}，《电视问政·渝宁面对面》播出{4期|interview}，追踪整改{问题|item}{56个|other}；
+[response] 回应群众关切和舆情{37起|response}，最快的用时40分钟。
[application] 六、依申请公开情况
[application] 收到申请{378件|application.received}，{区规划自然资源局|item}{97件|application.breakdown}、{区住建委|item}{83件|application.breakdown}、{区征收中心|item}{61件|application.breakdown}，三家合计占到{63.8%|rate|item=}；
+[application] {网上申请|item}{169件|application.breakdown}、{信函申请|item}{152件|application.breakdown}、{当面申请|item}{57件|application.breakdown}。
+[application] 答复{371件|application.closed}，尚在办理{7件|application.carried_out}，其中主动公开{58件|application.granted}，同意公开{147件|application.granted}，部分公开{29件|application.partial}，不同意公开{24件|application.refused|item=}，{不属于本机关公开|item}{56件|application.unavailable}，{信息不存在|item}{43件|application.unavailable}，{更改补充|item}{9件|application.unavailable}，{其他途径|item}{5件|application.not_processed}。
[dispute] 七、复议诉讼情况
[dispute] 复议{19件|review|item=}，{维持|item}{12件|review}、{纠错|item}{3件|review}、{撤回|item}{4件|review}；
+[dispute] 诉讼{11件|litigation|item=}，{驳回|item}{8件|litigation}、{撤诉|item}{2件|litigation}、{尚未审结|item}{1件|litigation}。
[problem] 八、存在问题
[problem] 镇街公开专栏更新参差不齐，区融媒体中心组建后，原有账号交接期间出现过停更；
+[problem] 部分部门对申请人缺少耐心，一纸“信息不存在”了事，引起不必要的复议。
[plan] 九、下一步工作
[plan] 加快推进基层政务公开标准化，出台答复“信息不存在”的检索举证规范，完善融媒体发布机制，年内再压减低效账号。
---
# id: y1-023  year: 2013  issuer: 关西省人民政府
[title] 关西省2013年政府信息公开工作年度报告
[preamble] 引言
[preamble] 依据《中华人民共和国政府信息公开条例》和《国务院办公厅关于做好政府信息公开工作年度报告工作的通知》精神，关西省人民政府办公厅根据全省各市（区）政府、省政府各部门的报告汇总编制本报告。
[overview] 一、推进政府信息公开的总体情况
[overview] 一年来，全省各级行政机关惯彻落实党的十八大和十八届二中、三中全会精神，按照国务院廉政工作会议提出的要求，以更大的决心、更有力的举措推进政府信息公开，着力建设阳光透明的人民政府。
[organization] 省政府主要领导在全省电视电话会议上明确指出，哪里群众意见大，哪里就要先公开；
+[organization] 各市（区）政府分管领导签订了年度目标责任书。
[mechanism] 省政府办公厅先后印发重点工作安排、依申请公开工作规范、政务微博管理办法等{文件|item}{5份|document.other}，省法制办将信息公开列入依法行政示范单位创建的必备条件，省保密局对全省网站开展了保密检查。
[supervision] 省政府督查室会同有关部门对{10个|supervision}{市（区）|item}和{32个|supervision}{省级部门|item}的落实情况进行了督查，对个别单位在网站公布的领导简历长期不更新等问题点名批评；
+[supervision] 省统计局社情民意调查中心开展的{公众满意度调查|item}{1次|supervision}，回收{有效样本|item}{8,400份|other}，{综合满意度|item}{79.6%|rate}，比2012年提升{4.8个百分点|comparison}。
[proactive] 二、主动公开政府信息情况
[proactive] 2013年全省主动公开政府信息{168.4万条|disclosure.total}，其中政府网站公开{132.5万条|disclosure.website}、政府公报公开{0.98万条|disclosure.gazette}、{微博微信|item}公开{14.2万条|disclosure.other_channel}、{报刊广播电视|item}公开{20.72万条|disclosure.other_channel}。
+[proactive] {渭安市|item}公开{31.6万条|disclosure.category}、{汉芦市|item}公开{19.3万条|disclosure.category}、{榆关市|item}公开{17.7万条|disclosure.category}、{宝塔市|item}公开{15.2万条|disclosure.category}，{省国土厅|item}、{省工商局|item}、{省教育厅|item}分别公开{2.4万条|disclosure.category}、{1.9万条|disclosure.category}、{1.3万条|disclosure.category}。
[key_area] 三、重点领域信息公开进展
[key_area] 行政审批：公布{省级行政审批事项目录|item}{486项|disclosure.key_area}，取消下放{137项|disclosure.key_area}；
+[key_area] 财政预决算：{102家|disclosure.key_area|item=部门预算}省级部门公开{部门预算|item}，{98家|disclosure.key_area|item=“三公”经费}公开{“三公”经费|item}；
+[key_area] 保障性住房：公布{分配信息|item}{26.3万户|disclosure.key_area}；
+[key_area] 食品药品：发布{抽检公告|item}{44期|disclosure.key_area}，公布{“黑名单”|item}{2批|disclosure.key_area}{39家|disclosure.key_area}；
+[key_area] 环境：中部五市率先按新标准发布PM2.5实时数据，{环评信息|item}公开{3,120条|disclosure.key_area}；
+[key_area] 安全生产：{重大事故调查报告|item}全文公开{4份|disclosure.key_area}；
+[key_area] 价格收费：公布{涉企收费清单|item}{213项|disclosure.key_area}；
+[key_area] 征地拆迁、高校招生信息依法公开，社会反映总体良好。
[response] 四、回应关切
[response] 全省召开新闻发布会{1,286场|press_conference}，省级{103场|press_conference}，网站在线访谈{836期|interview}，领导信箱办理{来信|item}{21.7万件|inquiry}，政务微博总{粉丝数|item}达{3,460万|traffic}。
+[response] 针对延岭地震谣言、民办高校学费、南部山区暴雨灾害等热点，有关地区和部门滚动发布{1,150条|response}信息，回应了社会关切。
[application] 五、依申请公开办理情况
[application] 全省各级行政机关受理申请{9,648件|application.received}，同意公开{6,715件|application.granted}、部分公开{401件|application.partial}、不予公开{522件|application.refused|item=}、{信息不存在或非本机关掌握|item}{1,560件|application.unavailable}、{补正后仍不明确|item}{214件|application.unavailable}、{其他|item}{158件|application.other}，正在办理的{78件|application.carried_out}。
+[application] 其中{省政府及其部门|item}受理{1,312件|application.breakdown}，{市级|item}受理{3,907件|application.breakdown}，{县级及以下|item}受理{4,429件|application.breakdown}。
[dispute] 六、复议、诉讼和投诉举报情况
[dispute] 全省有关复议案件{132件|review|item=}，{维持|item}{84件|review}、{撤销变更确认违法|item}{17件|review}、{撤回或调解|item}{31件|review}；
+[dispute] 诉讼案件{76件|litigation|item=}，{判决行政机关败诉|item}{6件|litigation}，其余为维持、驳回或者撤诉；
+[dispute] 监察机关受理投诉举报{57件|complaint}，办结{57件|complaint}。
[fee] 全省全年收费{7.2万元|fee}，减免{0.9万元|fee}。
[problem] 七、主要问题与改进措施
[problem] 主要问题：重点领域公开进度不一，县级“三公”经费公开刚刚破题；
+[problem] 主动回应的意识不强，有的地方遇到热点事件仍然“失声”；
+[problem] 信息公开与档案、保密、信访等制度之间的衔接不够顺畅。
[plan] 改进措施：推动市县全面公开预决算，建立重大舆情回应责任制，研究制定信息公开与信访衔接的操作规范，适时组织执法检查。
---
# id: y1-024  year: 2016  issuer: 巴音塔拉盟行政公署
[title] 巴音塔拉盟行政公署2016年度政府信息公开工作报告
[preamble] 本报告中“本级”指盟行署及其办公厅，“全盟”包括9个旗县市和盟直各部门，统计起止时间为2016年1月1日至12月31日。
[overview] 一、总体情况
[overview] 我盟地域辽阔，牧户居住分散，信息不畅一直是制约牧区发展、影响干群关系的一个老问题。
+[overview] 2016年，盟行署把推进政务公开作为建设祖国北疆亮丽风景线的具体举措，用群众看得懂的蒙古文、听得见的草原广播、点得开的手机客户端，努力把政策和服务送到每一座毡房。
[mechanism] 出台《巴音塔拉盟政务公开工作实施方案》，将年度任务细化为{67项|other}，逐项明确责任领导、责任单位和完成时限，由行署督查室按月督办；
+[mechanism] 建立公文公开属性源头认定机制，对拟不公开的，起草部门须附依据和理由。
[proactive] 二、主动公开
[proactive] 全盟主动公开信息 {47,218 条|disclosure.total}，其中{蒙古文信息|item} {8,906 条|disclosure.category}，{行署本级|item} {2,037 条|disclosure.category}；
+[proactive] 门户网站 {15,440 条|disclosure.website}，微博 {6,307 条|disclosure.weibo}，微信 {5,982 条|disclosure.wechat}，{“云上草原”客户端|item} {3,126 条|disclosure.other_channel}，公报 {97 条|disclosure.gazette}，{草原流动广播车|item}巡回播放 {1,260 场次|disclosure.other_channel}。
[key_area] 公开{扶贫信息|item} {3,208 条|disclosure.key_area}、{草原生态补奖发放清册|item} {1,142 批次|disclosure.key_area}、{矿山环境治理公告|item} {36 件|disclosure.key_area}、{财政收支月报|item} {12 期|disclosure.key_area}，其中补奖清册在嘎查公示栏张榜的同时在微信群里发照片，外出务工的牧民也能核对自家的草场亩数和补贴金额。
[interpretation] 三、解读与回应
[interpretation] 撰写和转载解读稿件 {176 篇|interpretation}（蒙古文 {58 篇|interpretation}），录制广播解读 {24 期|interpretation}。
[response] 召开新闻发布会 {31 场|press_conference}，其中自治区主流媒体参加的 {9 场|press_conference}；
+[response] 行署领导上线“行风热线” {8 次|interview}，旗县市长 {45 次|interview}；
+[response] 妥善回应“禁牧补贴缩水”“雪灾饲草涨价”等舆情 {14 件|response}，没有发生{重大负面舆情|response=0}。
[response] 全盟答复{政协委员提案|item} {138 件|proposal}、{人大代表建议|item} {96 件|proposal}，公开 {181 件|proposal|item=}，{公开率|item} {77.4%|rate}。
[application] 四、依申请公开
[application] 全盟收到 {112 件|application.received}，{当面|item} {61 件|application.breakdown}，{信函|item} {18 件|application.breakdown}，{网络|item} {33 件|application.breakdown}，其中{用蒙古文提出的|item} {7 件|application.breakdown}；
+[application] 办结 {112 件|application.closed}，公开 {83 件|application.granted}，部分公开 {5 件|application.partial}，不予公开 {7 件|application.refused|item=}，{不属于本机关|item} {11 件|application.unavailable}，{不存在|item} {6 件|application.unavailable}。
+[application] 与往年相比，草场承包和矿区补偿方面的申请增长明显。
[dispute] 全盟发生复议 {4 件|review|item=}，{维持|item} {3 件|review}，{确认违法|item} {1 件|review}；
+[dispute] 诉讼 {1 件|litigation}，已由旗人民法院判决驳回。
[organization] 五、保障措施
[organization] 全盟专兼职工作人员 {267 人|staff.total}，其中蒙汉兼通的 {104 人|staff.total}，专项经费 {76 万元|budget}；
+[training] 办班 {22 次|training}、参训 {1,350 人次|trainee}，盟委党校首次把政务公开列为中青班必修课。
+[platform] 在旗县市档案馆、图书馆设立查阅点 {18 个|access_point}，在苏木乡镇便民服务中心设立 {97 个|access_point}。
[problem] 六、不足和打算
[problem] 受翻译力量限制，蒙古文信息更新慢、数量少；
+[problem] 个别旗县的网站在国办第三季度抽查中被通报，教训深刻。
[plan] 2017年，盟里将统一建设蒙汉双语站群，采取政府购买服务的办法解决翻译问题，对被通报的旗县约谈主要负责人，举一反三抓好整改。
---
# id: y1-025  year: 2009  issuer: 南溟市海望区人民政府
[title] 海望区2009年政府信息公开工作年报
[preamble] 一、前言
[preamble] 为贯彻落实《条例》，增强政府工作透明度，特编制本年报。
+[preamble] 如有疑问请致电区府办法制科82190046或发送电子邮件至hwqfb＠126.com。
[proactive] 二、主动公开
[proactive] 截至2009年12月31日，我区累计公开政府信息{８６２３条|disclosure.cumulative}，其中２００９年公开{４１１７条|disclosure.total}，上载到市政府信息公开网{２８６４条|disclosure.website}，{电视字幕和户外大屏|item}滚动播放{５１２条|disclosure.other_channel}，区政府公报{４期|disclosure.gazette}。
[proactive] 在区政府门户网站首页开设“信息公开”专栏，下设{２１个|platform}{子栏目|item}，其中“扩大内需”、“三旧改造”、“家电下乡”为新增，全年{浏览|item}{１９．４万次|traffic}。
[application] 三、依申请公开
[application] 全年受理申请{３６件|application.received}，办结{３６件|application.closed}，其中{网上|item}{２２件|application.breakdown}、{现场|item}{１４件|application.breakdown}，同意公开{２８件|application.granted}，不予公开{３件|application.refused|item=}，{非本机关掌握|item}{５件|application.unavailable}。
+[application] 申请内容多与村改居、征地补偿款分配有关，区府办坚持先沟通、后答复，尽量用通俗的语言把法律规定讲明白，有的申请人拿到材料后还专门打电话来致谢。
[response] 四、咨询与互动
[response] 区长接待日和“区长热线”受理{群众来电来访|item}{６７３宗|inquiry}，区领导参加市电台“民声热线”{３次|interview}，举行新闻通气会{２次|press_conference}。
[dispute] 五、复议、诉讼、收费
[dispute] {行政复议|review=1}、{行政诉讼|litigation=1}各１宗，复议维持，诉讼尚未审结。
+[fee] 本区对政府信息公开暂不收取任何{费用|fee=0}。
[problem] 六、问题
[problem] 各部门理解不一，有的怕麻烦不愿公开；
+[problem] 街道没有{专职人员|staff.fulltime=0}，由档案员、打字员兼任；
+[problem] 群众对信息公开的知晓面不广。
[plan] 七、明年工作
[plan] 落实街道工作人员，开展“信息公开进社区”，编印通俗读本派发到户。
