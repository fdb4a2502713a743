# id: y2-016  year: 2025  issuer: 岭州市凤栖区人民政府
[title] 岭州市凤栖区人民政府2025年政府信息公开工作年度报告
[preamble] 本报告根据《中华人民共和国政府信息公开条例》规定，由岭州市凤栖区人民政府办公室编制，统计期限为2025年1月1日至2025年12月31日，报告电子版在凤栖区人民政府门户网站“法定主动公开内容”栏目下载。
[overview] 一、总体情况
[overview] 2025年，凤栖区以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十届三中、四中全会精神，紧扣“十四五”收官和“十五五”谋篇，自觉把政务公开放到全区发展大局中去定位、去谋划、去推进，有力保障了人民群众依法获取政府信息的权利。
[proactive] （一）主动公开情况。
+[proactive] 动态调整区级主动公开基本目录，按照“公开为原则、不公开为例外”的要求，做好政策文件、规划计划、行政权力、公共服务等信息的公开。
+[proactive] 2025年区政府门户网站公开政府信息{9,874条|disclosure.website}，{政务新媒体|item}推送{2.3万余条|disclosure.other_channel}。
+[response] 围绕“十五五”规划编制开展“我为凤栖献一策”活动，线上线下征集{群众意见建议|item}{1,342条|inquiry}，吸纳{268条|inquiry}，并以公开信的形式向参与者反馈。
+[interpretation] 运用人工智能辅助生成政策解读初稿，经起草部门核校后发布，全年发布{多元解读|item}{174篇|interpretation}，占解读总量的{82%|rate}。
[application] （二）依申请公开情况。
+[application] 2025年，全区新收政府信息公开申请{283件|application.received}，结转上年度{11件|application.carried_in}，办结{281件|application.closed}，未办结{13件|application.carried_out}转入2026年度。
+[application] 就申请人类型看，{商业企业|item}{37件|application.breakdown}，{法律服务机构|item}{14件|application.breakdown}，其余均为自然人。
+[application] 建立信息公开与信访、复议、诉讼信息共享机制，对因历史遗留问题反复申请的，由属地街道包案化解。
[mechanism] （三）政府信息管理情况。
+[mechanism] 落实行政规范性文件动态清理和“三统一”制度，确保政策文件库的内容现行有效。
+[mechanism] 截至2025年底，政策文件库共收录{区政府行政规范性文件|item}{44件|document.normative}、{其他政策文件|item}{312件|document.other}。
+[mechanism] 加强政府信息发布前的合法性、保密性、准确性审查，对拟公开的统计数据与统计部门核对一致。
[platform] （四）政府信息公开平台建设情况。
+[platform] 推进政府网站、政务新媒体、政务公开专区三个平台的融合，持续整治“指尖上的形式主义”，注销{政务新媒体账号|item}{26个|platform}，保留{31个|platform}。
+[platform] 政务公开专区融入“15分钟便民生活圈”，在商圈、园区、车站新增{7处|access_point}。
[supervision] （五）监督保障情况。
+[supervision] 将政务公开纳入法治政府建设考评和绩效考核体系，开展{线上测评|item}{4轮|supervision}、{实地督导|item}{2轮|supervision}，以“一单位一清单”形式反馈问题并限期销号。
+[organization] 区政府常务会议专题研究政务公开工作{1次|meeting}，主要领导对依申请公开、政策解读作出批示。
+[training] 举办“政务公开大讲堂”{4期|training}，覆盖全区各行政机关和公共企事业单位{430余人次|trainee}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2025年，全区政府信息公开行政复议案件{24件|review|item=}，{结果维持|item}{17件|review}，{结果纠正|item}{3件|review}，{其他结果|item}{3件|review}，{尚未审结|item}{1件|review}；
+[dispute] 行政诉讼案件{6件|litigation|item=}，{结果维持|item}{5件|litigation}，{尚未审结|item}{1件|litigation}。
+[dispute] {纠错率|item}较上年下降{4.2个百分点|comparison}。
[problem] 五、存在的主要问题及改进情况
[plan] （一）上年度问题整改情况
[problem] 2024年度报告中提出了部分单位公开不及时、基层专区运行不规范、企业获取政策不便三个问题。
+[plan] 经过一年的努力，通过提级督办、统一运营标准、开发“凤栖政策通”小程序，{注册企业|item}已有{8,600余家|traffic}，上述问题基本得到解决。
[problem] （二）当前存在的主要问题
[problem] 一是政策公开的“最后一公里”尚有堵点，跨部门的政策解释口径不一，群众问A部门说一套、问B部门又是一套。
[problem] 二是个别单位对新技术应用中的风险认识不足，在用人工智能处理信息时，未对涉及个人隐私的内容先行脱敏。
[problem] 三是街道一级申请答复的文书质量不高，说理性不强。
[plan] （三）下一步改进措施
[plan] 一是实行政策口径“统一发布、统一解释、统一更新”，由牵头部门组织相关部门会商后入库，供热线、窗口、网站共同使用。
[plan] 二是制定人工智能应用的安全规范，明确哪些信息不得上传，把好技术关、保密关、审核关。
[plan] 三是推动法律顾问下沉街道，对疑难申请提供“一对一”指导。
[other] 六、其他需要报告的事项
[fee] 2025年全区向{3名|other}{申请人|item}收取信息处理费共计{2740元|fee}，其中按件计收{1900元|fee}、按量计收{840元|fee}。
---
# id: y2-017  year: 2024  issuer: 明河市教育局
[title] 明河市教育局2024年政府信息公开工作年度报告
[title] 日期：2025-01-23  文章来源：办公室
[overview] 一、总体情况
[overview] 2024年，我局围绕“办好人民满意的教育”总目标，聚焦群众急难愁盼，做实教育政务公开，着力提升教育系统透明度和公信力。
[proactive] （一）主动公开方面
[key_area] 教育入学信息公开更加精细。
+[key_area] 提前一个月公布义务教育学校招生范围、报名条件和流程，发布{学区划分示意图|item}{47张|disclosure.key_area}，家长对照地图就能找到对应的学校，入学季的咨询量和信访量双双下降。
+[key_area] {校外培训机构“白名单”|item}实行动态更新，共公布{9批|disclosure.key_area}。
+[proactive] 财务信息、教师招聘、评优评先等信息均在规定时间公开，局网站全年发布{信息|item}{536条|disclosure.website}，比2023年减少{74条|comparison}，主要原因是对活动报道类信息作了压减。
[response] 常态化开展“校园开放周”，邀请家长走进课堂、食堂，全市学校共接待{家长|item}{5.2万人次|inquiry}。
[interpretation] 对新出台的中考改革方案，采用新闻发布会、图解、直播等方式立体解读，发布会{2场|press_conference}、图解{4幅|interpretation}、直播{3场|interpretation}。
[application] （二）依申请公开方面
[application] 接收政府信息公开申请{8件|application.received}，在法定时间内全部答复，{按时答复率|item}{100%|rate}，其中{3件|application.granted}申请的内容已经主动公开，告知了查询路径；
+[application] 予以公开{3件|application.granted}，{1件|application.refused|item=过程性信息}为正在讨论中的{过程性信息|item}不予公开，还有{1件|application.not_processed|item=咨询}属于{咨询|item}。
[mechanism] （三）政府信息管理方面
[mechanism] 对局发文件实行公开属性“三审”，科室自审、办公室复审、分管领导终审。
+[mechanism] 系统梳理2000年以来印发的教育类政策文件，公布{继续有效文件|item}目录{1份|document.other}，失效的从网站撤下或加盖“失效”水印。
[platform] （四）平台建设方面
[platform] 完成“明河教育”微信公众号菜单改版，设“我要查”“我要问”“我要办”，后台自动回复{关键词|item}达{320个|other}。
[supervision] （五）监督保障方面
[supervision] 将学校信息公开情况纳入市政府教育督导和校长职级评定。
+[supervision] 对{63所|supervision}{学校|item}信息公开情况进行随机抽查，发现未公开食堂收支、未公示收费标准等{问题|item}{29个|other}，通过发函、约谈等方式督促整改。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容 \| 本年制发件数 \| 本年废止件数 \| 现行有效件数
[table] 规章 \| 0 \| 0 \| 0
[table] 行政规范性文件 \| 0 \| 1 \| 3
[table] 第二十条第（五）项
[table] 信息内容 \| 本年处理决定数量
[table] 行政许可 \| 46
[application] 三、收到和处理政府信息公开申请情况
[table] 三、本年度办理结果 \| （一）予以公开 \| 6
[table] （三）不予公开 \| 1
[table] （五）不予处理 \| 1
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2024年，我局{零复议|review}、{零诉讼|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 存在问题：教育系统点多面广，各学校信息公开差异很大，城区学校好于农村学校，公办学校好于民办学校；
+[problem] 教育政策的发布时间和家长的期待常常不合拍，等到官方发布时，各种“小道消息”已经在家长群里满天飞。
[plan] 改进情况：建立中小学信息公开示范校制度，首批确定示范校，开展结对帮扶；
+[plan] 凡是涉及招生、考试、收费的政策，在制定阶段就主动发声，及时公布进度，不给谣言留下空间，全年主动辟谣{5次|response}。
[other] 六、其他需要报告的事项
[fee] 根据《政府信息公开信息处理费管理办法》，我局2024年度没有{收费|fee=0}事项。
---
# id: y2-018  year: 2021  issuer: 南霖县人民政府
[title] 南霖县人民政府2021年政府信息公开工作年度报告
[preamble] 为贯彻落实《中华人民共和国政府信息公开条例》，南霖县人民政府办公室在各乡镇、各部门上报材料的基础上综合编制2021年年度报告。
+[preamble] 若有疑问，请与南霖县电子政务办联系，地址：南霖县城关镇人民路9号，电话（传真）：0871-6810233。
[overview] 一、总体情况
[overview] 2021年，在市委、市政府的正确领导和市政务公开主管部门的精心指导下，全县上下凝心聚力、真抓实干，政府信息公开工作取得了新的成效，呈现出领导更加重视、制度更加健全、内容更加丰富、渠道更加畅通的良好态势。
[organization] 一是组织领导进一步加强。
+[organization] 县长办公会{3次|meeting}专题听取汇报，县政务公开领导小组根据人员变动情况及时作了调整。
+[organization] 各乡镇、各部门都成立了相应的领导机构，明确分管领导和具体工作人员，全县从事政府信息公开工作的人员达到{197人|staff.total}，其中专职{21人|staff.fulltime}、兼职{176人|staff.parttime}。
[mechanism] 二是制度建设进一步完善。
+[mechanism] 修订完善政府信息主动公开、依申请公开、发布协调、虚假和不完整信息澄清、考核、社会评议、责任追究等制度，基本形成了用制度管人、按制度办事的良性机制。
[proactive] 三是公开内容进一步拓展。
+[proactive] 全县通过各种渠道累计主动公开政府信息{15630条|disclosure.total}。
+[key_area] 以乡村振兴有效衔接为重点，公开{衔接资金项目|item}{264个|disclosure.key_area}，公告公示到村到户；
+[key_area] 以生态文明建设为重点，公开{环境质量信息|item}{58条|disclosure.key_area}，中央环保督察反馈问题的整改进度每月公开。
[platform] 四是公开载体进一步丰富。
+[platform] 县政府门户网站按照省里的集约化部署完成了数据迁移，改善了页面打不开、栏目重复、信息无法检索等状况，年末网站设{一级栏目|item}{7个|platform}、{二级栏目|item}{53个|platform}。
+[platform] 边远村寨利用赶街天、民族节日开展双语公开宣传，小广播、流动宣传车成为群众获取信息的好帮手。
[training] 五是队伍素质进一步提升。
+[training] 采取集中授课和跟班学习相结合的形式开展业务培训，邀请律师讲解典型案例，全年培训{6场次|training}、{508人次|trainee}。
[supervision] 六是监督考核进一步强化。
+[supervision] 将政府信息公开工作纳入全县综合考评，开展{季度检查|item}{4次|supervision}，下发{整改通知书|item}{31份|supervision}，全县没有单位或个人因信息公开受到{问责|supervision=0}。
[mechanism] 七是规范性文件管理进一步严格。
+[mechanism] 落实合法性审核、集体讨论、公开发布、备案审查程序，审核{文件|item}{43件|other}，提出{修改意见|item}{百余条|other}；
+[mechanism] 开展与民法典不一致、与长江保护法不一致等专项清理，废止{县政府规范性文件|item}{7件|document.normative}。
[proactive] 二、主动公开政府信息情况
[proactive] 该项情况以附表形式公布。
[application] 三、收到和处理政府信息公开申请情况
[application] 2021年，全县共收到政府信息公开申请{26件|application.received}，其中{县政府本级|item}{5件|application.breakdown}、{部门|item}{17件|application.breakdown}、{乡镇|item}{4件|application.breakdown}，均在法定期限内办结。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2021年，全县政府信息公开行政复议{1件|review}，结果为维持，没有政府信息公开{行政诉讼|litigation=0}案件。
[problem] 五、存在的主要问题及改进情况
[problem] 我县政府信息公开工作虽取得一定成绩，但距离上级要求还有一定距离，一些问题还较为突出。
+[problem] 公开的主动性需进一步增强，一些单位把政府信息公开当成额外负担；
+[problem] 公开的时效性需进一步增强，少数信息公布时已经过了时效，失去了公开的意义；
+[problem] 公开的便民性需进一步增强，少数民族群众聚居的村寨，看不懂汉字公告的老人还有不少。
+[plan] 为此，我们正在做、将要做的工作有：加大宣传和考核力度，把“要我公开”变成“我要公开”；
+[plan] 建立信息发布时限台账，临近期限的自动提醒；
+[plan] 依托民族宗教部门的力量，将惠民政策译成民族语言，录制音频在村里广播，已录制{音频|item}{32个|disclosure.other_channel}。
[other] 六、其他需要报告的事项
[other] 暂无其他需要报告的事项。
[signature] 南霖县人民政府
[signature] 2022年1月27日
---
# id: y2-019  year: 2022  issuer: 建业区双塘街道办事处
[title] 双塘街道2022年度政府信息公开工作年度报告
[preamble] 本报告中所列数据的统计期限自2022年1月1日至2022年12月31日止，请登录建业区政府网站查阅。
[overview] 一、总体情况
[overview] 2022年，双塘街道认真学习贯彻党的十九届历次全会和党的二十大精神，根据区政务公开工作要点，结合街道实际，扎实推进政府信息公开各项工作。
[proactive] （一） 主动公开
[proactive] 街道按照机构职能、政策法规、公共服务、财政资金等分类，在区政府网站公开信息 {48 条|disclosure.website}，其中{街道概况|item} {4 条|disclosure.category}，{财政预决算|item} {2 条|disclosure.category}，{工作动态|item} {31 条|disclosure.category}，{公共服务|item} {11 条|disclosure.category}；
+[proactive] “宜居双塘”微信公众号发布信息 {264 条|disclosure.wechat}，单条{最高浏览|item} {9800 余次|traffic}。
+[key_area] 对征收拆迁项目补偿方案、评估结果、签约进度在项目现场设置公示墙进行公示。
[application] （二） 依申请公开
[application] 街道畅通申请渠道，由专人对接，本年度未收到{依申请公开|application.received=0}件。
[mechanism] （三） 政府信息管理
[mechanism] 坚持“先审查、后公开”，落实“三审三校”，每季度对已公开信息进行回头看，核对联系方式、办公地址等是否有变动，避免群众跑空。
[platform] （四） 平台建设
[platform] 便民服务中心专区新增无障碍座席、母婴室，桌上摆放政策汇编，志愿者帮助老年人用手机查询。
+[platform] {12 个|bulletin_board}社区公告栏完成翻新，样式统一。
[supervision] （五） 监督保障
[supervision] 社区党组织书记把居务公开作为年终述职的必述内容，接受居民代表的评议。
+[supervision] 区政务公开办对街道日常检查中提出的问题，街道主动认领、及时整改，没有发生被{通报批评|supervision=0}的情形。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 回顾一年的工作，还存在以下几方面不足：一是在疫情封控期间，居民咨询电话打不进、信息发布慢半拍，应急状态下的公开准备不足；
+[problem] 二是街道自主公开的事项偏少，居民参与议事协商的渠道不畅。
[plan] 改进措施：总结疫情期间的教训，制定突发事件信息发布预案，建立楼组长信息员队伍 {420 人|staff.total}；
+[plan] 完善“院落会客厅”议事制度，重大民生项目先议后办、边办边公开。
[other] 六、其他需要报告的事项
[fee] 本年度无{信息处理费|fee=0}收取事项。
---
# id: y2-020  year: 2025  issuer: 汇川市医疗保障局
[title] 汇川市医疗保障局2025年度政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》和国家、省、市有关要求，特向社会公布汇川市医疗保障局2025年度政府信息公开工作年度报告。
[overview] 一、总体情况
[overview] 2025年，我局认真履行医疗保障部门职责，持续推进医保信息公开，着力打造“阳光医保”品牌，全市基本医疗保险参保人数稳定在318万人，基金总体运行平稳。
[proactive] 主动公开。
+[proactive] 全年主动公开信息{364条|disclosure.total}，按照信息形式分，{文字类|item}{297条|disclosure.category}、{图片图表类|item}{41条|disclosure.category}、{视频类|item}{26条|disclosure.category}。
+[key_area] 在基金监管领域，落实举报奖励公示制度，曝光{典型案例|item}{6期|disclosure.key_area}；
+[key_area] 在药品耗材集采领域，公布{集采中选结果落地清单|item}{11批|disclosure.key_area}。
+[interpretation] 对于医保目录调整、门诊共济、长期护理保险等社会广泛关注的政策，设计制作系列漫画“医保小课堂”{24期|interpretation}。
[application] 依申请公开。
+[application] 全年受理{申请|item}{5件|application.received}，比上年增加{2件|comparison}，答复{5件|application.closed}，未发生逾期情况。
[mechanism] 政府信息管理。
+[mechanism] 按照市司法局部署清理{行政规范性文件|item}{19件|document.normative}，拟继续执行{12件|document.normative}、拟废止{7件|document.normative}。
+[mechanism] 强化网络安全和数据安全管理，参保人个人信息严格保密，未发生{信息泄露事件|other=0}。
[platform] 平台建设。
+[platform] 推动“两定机构”、医保经办大厅、医保服务站公开信息同源发布，全市建成“村医保服务站”公开点{216个|access_point}，方便群众就近查看医保政策和经办流程。
[supervision] 监督保障。
+[supervision] 自觉接受人大法律监督、政协民主监督、社会舆论监督，把社会监督员纳入飞行检查队伍。
+[training] 在全系统开展政务公开业务知识测试{1次|training}，{113人|trainee}参加，{合格率|item}{97.3%|rate}。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容
[table] 本年制发件数
[table] 行政规范性文件
[table] 2
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度未产生与政府信息公开有关的{行政复议|review=0}及{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 一年来的实践中，我们感到有三个方面需要改进。
+[problem] 医保政策专业术语多，参保群众普遍反映“看不懂、记不住”；
+[plan] 今后将组织经办人员用“大白话”改写政策文件，邀请参保人提前试读。
+[problem] 县级医保部门人手紧张，公开信息多为照转照发；
+[plan] 将加强市县联动，市级制作的解读产品免费供县级使用。
+[problem] 群众咨询集中时段热线难打通；
+[plan] 已新增{坐席|item}{6个|other}，并在公众号上线智能问答，预计年底前覆盖常见问题。
[other] 六、其他需要报告的事项
[fee] 根据有关规定，本年度我局未收取政府信息公开{信息处理费|fee=0}。
