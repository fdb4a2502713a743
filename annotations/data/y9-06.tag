# id: y9-026  year: 2018  issuer: 崖口市港前街道办事处
[title] 网站地图 | 无障碍浏览 | 设为首页
[title] 港前街道2018年度信息公开工作年度报告
[title] 2019-03-05 来源：崖口市港前街道 【字体：大 中 小】
[preamble] 本报告是根据《中华人民共和国政府信息公开条例》要求，由港前街道党政办公室编制的2018年度政府信息公开工作年度报告，全文包括概述，信息公开的情况，复议诉讼情况，收费情况，存在的主要问题和改进措施。
[overview] 一、概述
[overview] 港前街道因港而兴，外来务工人员占了常住人口的一半以上，信息公开工作一直以服务居民、服务企业、服务渔民为主线。
+[mechanism] 2018年，街道修订了《港前街道信息公开保密审查办法》、《港前街道信息发布协调制度》，细化了信息在公开前由谁审、审什么、怎么审，凡跨科室的信息须会签后再发。
+[training] 利用每月一次的干部学习日，学习《条例》和省、市文件，另选派{2名|trainee}同志参加市里的业务培训。
[proactive] 二、信息公开的情况
[proactive] （一）主动公开
[proactive] 全年通过市政府信息公开网主动公开信息{86条|disclosure.website}，较2017年多出{11条|comparison}，包含：{机构概况|item}{2条|disclosure.category}，{法规文件|item}{7条|disclosure.category}，{发展规划|item}{1条|disclosure.category}，{工作信息|item}{58条|disclosure.category}，{人事信息|item}{6条|disclosure.category}，{财经信息|item}{8条|disclosure.category}，{行政执法|item}{4条|disclosure.category}。
+[proactive] 其他形式公开的，有{居民宣传栏|item}{48期|disclosure.other_channel}、{渔港广播|item}{120次|disclosure.other_channel}。
[platform] 在渔业码头设立“信息直通站”{1处|access_point}，摆放休渔、油补、船检等政策资料，渔民一靠岸就能看到，这一做法得到了市里的肯定。
[key_area] 围绕民生热点，重点公开了渔船油价补助的核算依据和发放对象、安置房摇号结果、城乡低保名单、街道财政预算和决算、学区划分及调整的依据。
+[key_area] 在港区环境综合整治中，拆除违建的户数、面积、腾退地块的用途逐一公布，施工扰民的时间提前三天告知周边居民。
[application] （二）依申请公开
[application] 2018年共收到申请{2件|application.received}，均为信函，其中因{涉及第三方个人隐私|item}不予公开{1件|application.refused}；
+[application] {不属于本机关掌握|item}的{1件|application.unavailable}，告知其向市住建部门了解。
[dispute] 三、复议、诉讼情况
[dispute] 没有因信息公开被提起{行政复议|review=0}、{行政诉讼|litigation=0}，没有接到有关{申诉|complaint=0}。
[fee] 四、收费情况
[fee] {无|fee=0}。
[problem] 五、存在的主要问题和改进措施
[problem] 2018年的信息公开工作，街道虽然做了努力，但仍存在一些不容忽视的问题，渔民常年在海上作业，网站和宣传栏都不方便看，广播的覆盖又受风浪影响，信息到达率不高，往往等船回港才知道政策变了；
+[problem] 信息公开与办事服务结合不够，公开的是文件，群众要的是表格；
+[problem] 部分社区的公开缺乏连续性，有人抓的时候热一阵，没人抓的时候冷一阵。
[plan] 2019年，我们将与渔业通信部门协商，利用船载通信系统发布政策和预警；
+[plan] 将各项政策与办事表格、联系人一并公开；
+[plan] 对社区公开实行月度报备，杜绝忽冷忽热。
+[plan] 另外，建议市里加强对街道信息公开工作的分类指导，不要用一个标准衡量所有街道。
---
# id: y9-027  year: 2022  issuer: 集贤县永乐镇
[title] 永乐镇人民政府2022年政府信息公开工作年度报告
[preamble] 按照《条例》第五十条规定，结合有关统计数据，编制永乐镇2022年度政府信息公开工作年度报告。
[overview] 一、总体情况
[organization] 1.组织领导。
+[organization] 2022年因领导班子换届，镇党委对政务公开工作领导小组进行调整，形成党委统一领导、政府组织实施、纪委监督检查的工作格局。
[proactive] 2.公开内容。
+[proactive] 按照“统一规范、清晰明了”的原则，对镇网页的栏目内容进行了全面更新，共更新信息{143条|disclosure.website}，其中{概况|item}{4条|disclosure.category}、{政策法规|item}{12条|disclosure.category}、{公告公示|item}{38条|disclosure.category}、{动态|item}{72条|disclosure.category}、{机构设置及领导分工|item}{5条|disclosure.category}、{应急管理|item}{12条|disclosure.category}。
[key_area] 3.重点工作。
+[key_area] 聚焦乡村振兴，公开衔接资金项目库、项目进度和竣工结算；
+[key_area] 聚焦环境整治，公开“厕所革命”改造名单和质量回访结果；
+[key_area] 聚焦疫情防控，对密接、次密接管控政策进行发布和解释，努力做到不因信息迟滞引发恐慌；
+[key_area] 聚焦粮食生产，公开玉米大豆生产者补贴面积和标准，四榜公示没有异议后再上报。
[response] 4.互动回应。
+[response] 办理{12345热线转办件|item}{87件|inquiry}、{县长信箱来信|item}{9件|inquiry}，全部办结，没有发生{政务舆情|response=0}。
[interpretation] 5.政策解读。
+[interpretation] 全年没有制发{规范性文件|document.normative=0}，对上级政策由包村干部口头讲解，不求形式、只求明白。
[application] 6.依申请公开。
+[application] 收到申请{0件|application.received}，上年结转{0件|application.carried_in}。
[supervision] 7.监督考核。
+[supervision] 镇纪委全年{抽查|item}村级公开{30余次|supervision}，发出{通报|item}{2期|supervision}，有{1个|supervision}{村|item}因弄虚作假被取消年终评优资格。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2022年未发生{行政复议|review=0}和{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是信息更新的频次不高，季末、年末集中发，平时断档；
+[problem] 二是公开栏目与机构改革后的职能对不上；
+[problem] 三是基层人员不够重视。
[plan] 改进：一是均衡发布，每月至少更新一次；
+[plan] 二是栏目由职能部门认领；
+[plan] 三是加强对新任村干部的培训，已于年底举办{1期|training}，{31名|trainee}村干部参加。
[other] 六、其他需要报告的事项
[response] 镇级没有承办{人大建议|proposal=0}、{政协提案|proposal=0}。
+[other] 其他无。
---
# id: y9-028  year: 2020  issuer: 桐溪区梅岭街道办事处
[title] 梅岭街道2020年度政府信息公开工作年度报告
[overview] 2020年，梅岭街道办事处严格执行《条例》，持续加大信息公开力度，保障公民、法人和其他组织依法获取政府信息，切实提高政府工作透明度，现就有关工作报告如下，数据截至2020年12月31日。
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 全年通过区政府门户网站主动公开政府信息 {198 条|disclosure.website}，其中{工作动态|item} {120 条|disclosure.category}，{通知公告|item} {36 条|disclosure.category}，{政策法规|item} {10 条|disclosure.category}，{机构职能|item} {4 条|disclosure.category}，{财政信息|item} {8 条|disclosure.category}，{村务公开|item} {20 条|disclosure.category}。
+[proactive] 充分发挥“梅岭发布”公众号的优势，发布图文 {365 期|disclosure.wechat}，总{阅读量|item}达 {12.7 万次|traffic}。
[key_area] 坚持将疫情防控、复工复产、老旧小区改造作为公开重点。
+[key_area] 疫情防控最吃劲的阶段，街道每天早九点以“{致居民的一封信|item}”的方式发布辖区防控措施、物资供应、心理疏导热线，累计发布 {61 期|disclosure.key_area}；
+[key_area] 对企业复工申请的受理条件和审批结果同步公开，避免企业来回跑；
+[key_area] 老旧小区改造中，设计方案公示、施工进度公示、质量验收公示三阶段公示全部到位。
[application] （二）依申请公开。
+[application] 2020 年收到依申请公开 {5 件|application.received}，均为自然人，其中公开 {4 件|application.granted}，{非本机关政府信息|item} {1 件|application.unavailable}。
[mechanism] （三）政府信息管理。
+[mechanism] 落实“谁产生、谁公开、谁负责”的要求，公开前实行定密审查和合法性审查。
[platform] （四）平台建设。
+[platform] 规范公众号运维，注销{空壳公众号|item} {2 个|platform}。
[supervision] （五）监督保障。
+[supervision] 年内受到区政府办公室{书面表扬|item} {1 次|supervision}，没有受到{批评|supervision=0}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 2020 年，街道在信息公开中所表现出的主要矛盾，是居民对即时、具体、贴身信息的需求同街道信息供给能力之间的矛盾，比如疫情期间有居民反映小区封闭管理的通知发得太晚，又比如改造施工断水断电的告知只贴在单元门口、不少上班的居民看不到，这些都说明我们的工作还不够细。
[plan] 为此，街道已采取整改措施，凡涉及居民起居的信息至少提前一天以短信、微信群、单元张贴三种方式告知。
+[plan] 今后，还将按照新的形势和要求，努力推进信息公开由“发布”向“服务”升级，把居民想知道的放到第一位。
[other] 六、其他需要报告的事项
[fee] 2020年没有发生{收费|fee=0}。
---
# id: y9-029  year: 2024  issuer: 泾清县仁里镇人民政府
[title] 仁里镇人民政府2024年政府信息公开工作年度报告
[preamble] 根据《条例》编制，反映仁里镇2024年政府信息公开工作，公开在泾清县人民政府网站“仁里镇”栏目。
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 全年发布政府信息 {488 条|disclosure.total}，内容覆盖教育、卫生、就业、社会救助等 29 个领域。
+[proactive] 其中群众关注度最高的是{招聘信息|item}，全年发布 {67 条|disclosure.category}，每逢开工季都有在外务工的人打电话来问。
[key_area] 乡村振兴领域，产业奖补、防返贫监测、和美乡村建设的政策与名单随批随公开，驻村工作队把公示单拍照发到村民微信群，外出的人也能看到。
+[key_area] 征地领域，高铁站前片区的征地公告、补偿标准与被征地农民社保方案全部张贴到组，现场设咨询点解答，未因公示不到位引发矛盾。
+[key_area] 财政领域，按规定公开年度预决算，对“三公”经费下降的原因用大白话作了说明。
[interpretation] （二）政策解读。
+[interpretation] 转载上级解读 {26 篇|interpretation}，原创解读 {4 篇|interpretation}，其中由镇长主讲的 {1 篇|interpretation}。
[response] （三）回应关切。
+[response] 开展{民意征集|item} {6 次|other}，收到{意见|item} {53 条|inquiry}，采纳 {21 条|inquiry}，通过“仁里接访”窗口接待{群众|item} {134 人次|inquiry}。
[application] （四）依申请公开。
+[application] 本年度收到 {9 件|application.received}，办结 {9 件|application.closed}，其中予以公开 {2 件|application.granted}，不予公开 {1 件|application.refused}，无法提供 {5 件|application.unavailable}，其他处理 {1 件|application.other}，结转 {0 件|application.carried_out}。
[mechanism] （五）信息管理。
+[mechanism] 开展政务信息“清仓”行动，清理{过期、失效信息|item} {76 条|other}。
[supervision] （六）监督保障。
+[supervision] 镇政务公开办每季度测评，测评的结果在镇村干部会上通报。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度涉及行政复议 {2 件|review|item=}，{结果维持|item} {1 件|review}、{结果纠正|item} {1 件|review}，涉及行政诉讼 {1 件|litigation}，尚未审结。
[problem] 五、存在的主要问题及改进情况
[problem] {结果纠正|item}的这 {1 件|review}暴露出我镇在答复文书制作、证据留存上的不规范，有的答复没有引用具体条款，有的送达没有保留凭证，等到复议机关要证据的时候拿不出来，教训是深刻的。
+[problem] 与此同时，信息发布多集中在动态类，群众看了以后帮不上忙，想办的事还是要跑到镇里来问；
+[problem] 一些村把信息公开当成迎检的需要，检查前突击贴、检查后没人管。
[plan] 为此，我镇认真开展复盘，聘请法律顾问对答复文书逐件把关，并把这个案例编成教材在全镇讲了{一课|training}，以案促改。
+[plan] 2025 年还要做好两件事，一件是把办事指南重新写一遍，写成群众看一眼就会办的“一张纸”，另一件是给每个村配一名“公开管家”，由村务监督委员会委员兼任，平时管、月底查、年底评。
[other] 六、其他需要报告的事项
[fee] 未收取{信息处理费|fee=0}。
---
# id: y9-030  year: 2019  issuer: 甘塘县古柏乡人民政府
[title] 古柏乡2019年信息公开年报
[title] 【发布日期】2020年2月3日　【来源】古柏乡人民政府　【责任编辑】乡党政办
[overview] 一、综述
[overview] 古柏乡是一个少数民族聚居的边远山区乡，全乡3200多户、1.3万人，居住分散，最远的寨子到乡政府要走两个多小时。
+[overview] 在这样的条件下抓信息公开，靠网络不行，靠文件也不行，关键要靠人走到寨子里去讲，这是我们一年来最深的体会。
[organization] 二、组织工作
[organization] 信息公开由乡长总负责，一名副乡长具体抓，{3名|staff.total}党政办人员分头负责收集、审核和上传；
+[organization] 每个村民小组推选一名“信息联络人”，共{87人|staff.total}，多由小组长或老党员担任，没有任何报酬，全凭一份热心。
[mechanism] 制度方面没有新立，主要是把以前的制度再强调、再落实。
[proactive] 三、公开工作
[proactive] 全年在县政府网站公开{24条|disclosure.website}，数量不多，但都是群众和外界关心的。
+[proactive] 在乡、村{公开栏|item}张贴{95期|disclosure.other_channel}，用彝语和汉语双语录制{广播|item}播送{60余期|disclosure.other_channel}，召开{火塘会|item}{240多场|disclosure.other_channel}，印发{双语宣传资料|item}{2500份|document.other}。
[key_area] 讲得最多的是扶贫：哪些人能享受、为什么他能享受而你不能享受、享受多少、怎么退出，讲一遍听不懂讲两遍，直到没有意见为止。
+[key_area] 讲得最细的是低保，全年开评议会时把每户的情况当面摆出来，评议的结果当场公布。
+[key_area] 讲得最难的是易地搬迁，群众舍不得老房子，我们把安置房的户型、配套、就业岗位都拍成照片挂在寨子里，组织代表去看现场，打消了顾虑。
+[interpretation] 政策宣讲由乡党委书记带头，驻村工作队员人人会讲，全乡共宣讲{180余场次|interpretation}。
[application] 四、申请、收费、复议、诉讼
[application] 没有{申请|application.received=0}、没有{收费|fee=0}、没有{复议|review=0}、没有{诉讼|litigation=0}，群众提问题多是当面提、当面答，未作登记。
[problem] 五、不足与努力方向
[problem] 网上的内容少、更新慢，与兄弟乡镇相比差距明显；
+[problem] 双语播音员只有{1名|staff.total}，生病了就停播；
+[problem] 公开的台账不全，做了的事没有记下来，年底统计时说不清。
[plan] 下一年，要争取把播音员增加到两名以上，在寨子里再装几个喇叭；
+[plan] 建立公开台账，做一件记一件；
+[plan] 网上公开的每月不少于三条。
+[plan] 也请县里考虑边远民族乡的实际，在考核上适当照顾。
[preamble] 六、说明
[preamble] 本报告所列数据的统计期限为2019年1月1日至12月31日，由乡党政办负责统计，联系电话：0834-5580041。
