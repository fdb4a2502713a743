# id: z1-021  year: 2024  issuer: 河湟回族自治州永津县人民政府
[title] 河湟回族自治州永津县2024年政府信息公开工作年度报告
[title] 永津县
[preamble] 永津县人民政府依照《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告，反映2024年全年情况。
[overview] 一、总体情况
[overview] 2024年，永津县坚持以习近平新时代中国特色社会主义思想为指导，紧扣灾后恢复重建、乡村全面振兴和项目建设三件大事，依法、及时、准确公开政府信息，群众的知情权、参与权、监督权得到有效保障。
[proactive] （一）主动公开
[proactive] 各乡镇、各部门的公开指南和事项目录改版一遍，事项、依据、时限写得更细，2024年全县公开政府信息{27,140条|disclosure.total}，按领域统计，{“11·9”地震灾后重建|item}{1,215条|disclosure.key_area}，{乡村振兴|item}{4,480条|disclosure.key_area}，{项目建设|item}{2,604条|disclosure.key_area}，{生态环保|item}{2,310条|disclosure.key_area}，{营商环境|item}{2,471条|disclosure.key_area}，{财政预决算|item}{306条|disclosure.key_area}，就学、就医、养老、文体等{民生事业|item}{12,205条|disclosure.key_area}，{其他|item}{1,549条|disclosure.category}。
+[key_area] 灾后重建中，刘家集镇、银滩湾乡把每户的重建补助、建材价格、施工队名单逐一上墙，县住建局同步在网站开通“重建进度查询”，涉及受灾群众1.36万户、维修加固房屋2.1万间。
+[response] 网上收到群众{信访件|item}{38件|inquiry}，办结{38件|inquiry}，{办结率|item}{100%|rate}；
+[interpretation] 文件起草部门同时交解读稿，二者在网站互设链接，全年解读{73篇|interpretation}。
[application] （二）依申请公开
[application] 依法依规办好每一件申请，接收、登记、答复、归档均有专人，全年收到政府信息公开申请{16件|application.received}，上年结转{0件|application.carried_in}，全部按期答复，其中予以公开{9件|application.granted}、部分公开{2件|application.partial}，{本机关不掌握相关政府信息|item}{4件|application.unavailable}，{没有现成信息需要另行制作|item}{1件|application.unavailable}。
+[application] 申请人均为自然人，内容多为征地补偿和灾后重建资金。
[mechanism] （三）政府信息管理
[mechanism] “三审三校”覆盖网站、新媒体和电子屏，对已公开信息开展个人隐私“拉网式”排查，整改{身份证号码、银行卡号外泄问题|item}{112条|other}；
+[mechanism] 清理行政规范性文件，{继续有效|item}{21件|document.normative}，{废止|item}{6件|document.normative}，{宣布失效|item}{3件|document.normative}，结果向社会公布。
[platform] （四）政府信息公开平台建设
[platform] 一是县政府门户网站新增“灾后重建”“高效办成一件事”{专题|item}{2个|platform}，全年{访问量|item}{386万人次|traffic}；
+[proactive] 二是“永津融媒”“永津发布”等{政务新媒体|item}发布{3.2万条|disclosure.other_channel}，其中{抖音短视频|item}{1,120条|disclosure.other_channel}，帐篷安置点{大喇叭|item}广播{490余次|disclosure.other_channel}；
+[platform] 三是设立县、乡两级政务公开专区{18个|access_point}，村级便民服务站{134个|access_point}延伸开展查询服务。
[supervision] （五）监督保障
[supervision] 将政务公开纳入目标责任书，县政府办公室联合督查室开展{专项督查|item}{3次|supervision}，对{8个|supervision|item=单位}进度滞后的{单位|item}下发督办函，未发生{责任追究|supervision=0}；
+[training] 举办培训{2期|training}，参训{240人次|trainee}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2024年，我县未发生因政府信息公开工作被申请{行政复议|review=0}、提起{行政诉讼|litigation=0}的情况。
[problem] 五、存在的主要问题及改进情况
[problem] 存在的主要问题：一是灾后重建信息更新“前紧后松”，个别乡镇竣工决算公开滞后；
+[problem] 二是公开队伍力量不足，全县专职人员只有{4人|staff.fulltime}。
[plan] 改进情况：一是建立重建信息周调度，10月底前补公开{竣工决算|item}{37个|disclosure.key_area}；
+[plan] 二是采取县级领办、乡镇跟班方式，先后抽调{22名|trainee}乡镇干部到县政府办公室轮训。
[other] 六、其他需要报告的事项
[fee] 本年度无收取{信息处理费|fee=0}情况。
---
# id: z1-022  year: 2025  issuer: 秦川市泾塬区人民政府
[title] 秦川市泾塬区人民政府2025年政府信息公开工作年度报告
[preamble] 秦川市泾塬区人民政府依照《中华人民共和国政府信息公开条例》编制2025年年度报告，现予公布。
+[preamble] 报告涵盖区政府各部门、各街道2025年度数据，由区政府办公室负责解释。
[overview] 一、总体情况
[proactive] （一）主动公开持续加力。
+[proactive] 区门户网站一年{点击|item} {186 万次|traffic}，上网信息 {8,417 条|disclosure.website}，其中{动态类|item} {3,350 条|disclosure.category}，{规划、计划和财政类|item} {571 条|disclosure.category}，{会议及会议解读类|item} {56 条|disclosure.category}，平均{每日上网|item} {23 条|other}。
+[response] 办理结果上网的，区级{人大议案建议|item} {27 件|proposal}、{政协提案|item} {39 件|proposal}，市级{建议|item} {2 件|proposal}、{提案|item} {1 件|proposal}。
+[proactive] 向{市政府网站|item}报送资讯 {502 条|disclosure.other_channel}，录用 {117 条|disclosure.other_channel}。
+[response] {网上征集|item} {9 次|other}，访谈 {8 次|interview}，“区长信箱”{来信|item} {264 件|inquiry}件件有回音。
+[platform] “涉企检查公示”“高效办成一件事”等{专栏|item}改版 {14 个|platform}。
+[interpretation] 政策解读 {19 条|interpretation}，按形式分，专家谈 {3 条|interpretation}、领导讲 {12 条|interpretation}、一图读懂 {4 条|interpretation}，另有动漫系列 {10 个|interpretation}。
[application] （二）依申请公开规范办理。
+[application] 网上、来函、上门三条渠道共收{申请|item} {197 件|application.received}，办结 {193 件|application.closed}，余 {4 件|application.carried_out}转下年。
+[application] 因渭北物流园片区征迁牵动人心，{申请|item}数量比 2024 年增长 {31%|comparison}，单月最多的{6 月|item}收到 {41 件|application.breakdown}。
+[dispute] 由此引起的行政复议 {23 件|review}，行政诉讼 {11 件|litigation}。
[mechanism] （三）强化政府信息管理。
+[mechanism] 文件签发时一并审定公开属性，保密审核、公开审核各定专人，全年退回未附保密审查表的{信息|item} {58 条|other}。
+[mechanism] 加强{行政规范性文件|item}管理，制发 {3 件|document.normative}、废止 {1 件|document.normative}，现行有效 {17 件|document.normative}，均在统一平台公布。
[platform] （四）完善政府信息公开平台建设。
+[platform] 新媒体矩阵由{23 个|platform}{账号|item}组成，部门{接入率|item}保持 {100%|rate}，机房 7×24 小时有人值守，智能监测系统投用后，{网页错误率|item}由 {0.3%|comparison}降至 {0.08%|rate}。
+[platform] 在区图书馆、档案馆和 {12 个|access_point}街道政务服务大厅设信息查阅点，配{查询终端|item} {26 台|platform}。
+[platform] 各街道结合实际探索，鹿塬街道把惠民补贴做成“码上看”，张贴{二维码|item} {1,500 余张|disclosure.other_channel}，耿镇桥街道在集市设“{流动公开车|item}”，逢集出车 {49 次|disclosure.other_channel}。
[supervision] （五）加强监督保障。
+[supervision] 区政府分管领导召开推进会 {2 次|meeting}，区政务公开办开展{季度通报|item} {4 次|supervision}，对答复超期的 {2 个|supervision}{部门|item}在全区通报批评，并追究{承办人|item} {1 人|supervision}责任；
+[training] 邀请省社科院专家授课 {1 次|training}，全区 {140 余名|trainee}从业人员参加。
[proactive] 二、主动公开政府信息情况
[table] 第二十条第（一）项
[table] 信息内容 \| 本年制发件数 \| 本年废止件数 \| 现行有效件数 \|
[table] 规章 \| 0 \| 0 \| 0 \|
[table] 行政规范性文件 \| 3 \| 1 \| 17 \|
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 复议{结果维持|item} {15 件|review}，{结果纠正|item} {3 件|review}，{其他结果|item} {5 件|review}；
+[dispute] 诉讼中{尚未审结|item} {4 件|litigation}，其余{维持原行政行为|item} {7 件|litigation}，无{诉讼|item}{败诉|litigation=0|item=诉讼}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是个别部门对依申请公开重视不够，出现超期答复；
+[problem] 二是征迁片区信息主动公开不及时，是申请量上升的主要原因。
[plan] 2025 年下半年，已对征迁类信息开展“回头补”，集中公开{征收决定、补偿方案、分户结果|item} {84 份|disclosure.key_area}，第四季度同类{申请|item}环比减少 {36%|comparison}；
+[plan] 2026 年将把超期率列入“红黄牌”管理。
[other] 六、其他需要报告的事项
[fee] 全年未收取依申请公开{信息处理费|fee=0}。
---
# id: z1-023  year: 2022  issuer: 鹏海市人民政府
[title] 鹏海市人民政府2022年政府信息公开工作年度报告
[preamble] 鹏海市人民政府依照《中华人民共和国政府信息公开条例》（国务院令第711号）编制2022年度报告，内容涵盖各区、市政府各部门。
[overview] 一、总体情况
[overview] 2022年，鹏海市人民政府坚持以习近平新时代中国特色社会主义思想为指导，学习贯彻党的二十大精神，把公开的要求贯穿决策、执行、管理、服务、结果各环节，为建设更具竞争力的创新城市营造公开透明的环境。
[proactive] （一）抓全链条公开。
+[proactive] 决策环节，各区各部门在一季度末前晒出{重大决策目录|item}{74份|disclosure.category}、{听证目录|item}{31份|disclosure.category}，网站专栏可查{决策事项|item}{286项|disclosure.category}的进度。
+[key_area] 执行环节，经济指标月月报，采购意向和预算金额随时查，债券规模、用途、偿还等{信息|item}公布{412条|disclosure.key_area}。
+[proactive] 执法结果上网公示，全年{行政处罚|item}{4,216,730宗|disclosure.category}、{行政许可|item}{1,872万宗|disclosure.category}。
+[proactive] 服务环节，{秒批事项|item}增加{28项|admin}、{免申即享事项|item}增加{143项|admin}，“i鹏海”的{外语版本|item}达到{9种|other}；
+[proactive] 结果环节，市民生实事、政府工作报告任务完成情况按季晾晒，审计整改结果依法公告。
[interpretation] （二）抓解读和回应。
+[interpretation] 产业、科技、助企三大类政策出台前即备好解读方案，全市发布解读{2,960篇|interpretation}，其中市级{418篇|interpretation}，“鹏海政策汇”集成{惠企政策|item}{3,714项|disclosure.category}。
+[response] 市政府新闻办、市卫健委牵头召开新闻发布会{127场|press_conference}，疫情防控主题的{96场|press_conference}，市领导出席{18场|press_conference}；
+[response] “民心桥”直播{48期|interview}，“部门在线访谈”{61期|interview}，政府网站受理{咨询建议|item}{15.3万件|inquiry}，平均答复时长2.1天。
[application] （三）抓依申请办理。
+[application] 全市各级行政机关新收政府信息公开申请{9,385宗|application.received}，结转{176宗|application.carried_in}，办结{9,392宗|application.closed}，结转下年度{169宗|application.carried_out}。
+[application] 推广“申请前咨询、答复前沟通、答复后释明”三段式服务，开展{案卷评查|item}{640宗|supervision}，{优良率|item}{94.1%|rate}。
[mechanism] （四）抓信息管理。
+[mechanism] 市级47家单位重新编排目录，列出{公开事项|item}{2,911项|other}，26个试点领域逐项对上权责清单；
+[mechanism] 规章规范性文件库收录现行有效{规章|item}{168部|document.normative}、{行政规范性文件|item}{1,045件|document.normative}，逐件标注有效期。
[platform] （五）抓平台提质。
+[platform] 全市{政府网站|item}{31家|platform}完成无障碍改造，“鹏海政府在线”全年{页面浏览量|item}{3.4亿次|traffic}、{英文版访问量|item}{412万次|traffic}；
+[proactive] 《鹏海市人民政府公报》编发{50期|disclosure.gazette}，“鹏海微博发布厅”、“鹏海发布”等{头部账号|item}推送{2.6万条|disclosure.other_channel}，单篇“核酸混检调整”{阅读量|item}{2,380万次|traffic}。
+[platform] 坪湾区、龙岭区建成“沉浸式”政务公开体验馆{2个|access_point}，各区设政务公开专区{96个|access_point}，银行、园区、口岸均有分布。
[supervision] （六）抓监督保障。
+[supervision] 连续第七年开展第三方评估，评估{11个|supervision}{区|item}、{42个|supervision}{市直部门|item}，反馈{问题|item}{1,327个|other}；
+[training] 全年市级培训{5期|training}、{4,600人次|trainee}，首次把政务公开列入新任处级干部培训班课程。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 全市政府信息公开行政复议{803宗|review|item=}，其中{结果维持|item}{512宗|review}，{结果纠正|item}{49宗|review}，{其他结果|item}{187宗|review}，{尚未审结|item}{55宗|review}；
+[dispute] 行政诉讼{295宗|litigation|item=}，{未经复议直接起诉|item}{121宗|litigation}，{复议后起诉|item}{174宗|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 主要问题是政策解读的穿透力不强，各区公开水平参差不齐，群众对基层公开专区知晓率偏低。
[plan] 针对2021年“依申请公开系统不统一”的问题，全市统一系统于6月上线，106家单位接入，{线上申请|item}占比升至{78.9%|rate}；
+[plan] 下一步将建设市区一体的政策解读资源库，推行“解读效果后评估”，并把专区标注到电子地图。
[other] 六、其他需要报告的事项
[fee] 全市收取信息处理费共{5,310元|fee}。
---
# id: z1-024  year: 2020  issuer: 燕冀省人民政府
[title] 当前位置：首页 > 政府信息公开 > 政府信息公开年报 > 省政府
[title] 燕冀省2020年政府信息公开工作年度报告
[title] 2021-03-26 16:05 来源： 字体：
[preamble] 本报告由各市、平澜新区和省政府部门2020年度报告汇总而成，依照《中华人民共和国政府信息公开条例》（以下简称《条例》）和本省实施办法发布。
[overview] 一、总体情况
[overview] 2020年，面对疫情大考和决胜全面小康的双重任务，燕冀省坚持以公开稳人心、以公开促发展，权力、服务、防疫、政策四类信息公开同步推进，制度化、标准化水平继续提高。
[proactive] （一）主动公开方面
[proactive] 权力家底晒得更全。
+[proactive] 省委编办会同省政府办公厅，指导各级行政机关把职权、依据、流程、责任逐项列清，省级{47个|disclosure.category}部门{清单|item}、{权力事项|item}{5,316项|admin}在网上公布，省、市、县、乡四级{公开事项清单|item}汇编{3.1万份|document.other}，并随机构改革及时调整。
[key_area] 防疫信息发得更快。
+[key_area] 省疫情防控指挥部、省卫健委每日通报，发布{疫情通报|item}{366期|disclosure.key_area}，石门市、邢北市两地疫情反弹期间每日一场新闻发布会，全省共举办疫情防控新闻发布会{412场|press_conference}，其中省级{63场|press_conference}，公布流调轨迹、封控范围和物资保供情况，辟谣信息{1,090条|response}。
[proactive] 服务事项查得更便捷。
+[proactive] 依托“冀时通”APP公布{政务服务事项|item}{12.4万项|admin}，“好差评”结果按月公开，公布{差评|item}{1,746件|inquiry}，{整改率|item}{100%|rate}。
[interpretation] 政策内容讲得更透彻。
+[interpretation] 围绕“六稳”“六保”，省政府门户网站发布{解读|item}{635篇|interpretation}，比上年增加{148篇|comparison}，省长、副省长解读{12篇|interpretation}，厅局主要负责人解读{97篇|interpretation}，{图解、动漫|item}占{52%|rate}。
[proactive] 全省各级行政机关全年主动公开政府信息{428.7万条|disclosure.total}，省政府{公报|item}免费赠阅{96万册|document.other}、刊期{24期|disclosure.gazette}。
[application] （二）依申请公开方面
[application] 全省新收政府信息公开申请{31,864件|application.received}，上年结转{642件|application.carried_in}，办结{31,790件|application.closed}，{716件|application.carried_out}结转2021年。
+[application] 申请人中{自然人|item}占{93.5%|rate}，{商业企业|item}占{4.1%|rate}。
+[application] 省政府办公厅建立答复争议事前会商，年内会商{疑难申请|item}{137件|application.breakdown}，对不服答复的当事人面对面释法，{21件|application.other|item=主动撤回}由此{主动撤回|item}。
[mechanism] （三）政府信息管理方面
[mechanism] 建成省级规章规范性文件数据库，公开省政府{规章|item}{121件|document.normative}、{规范性文件|item}{736件|document.normative}，按主题、年份、效力可查；
+[mechanism] 修订保密审查指引，培训保密审查员，{失泄密事件|other=0}没有发生。
[platform] （四）平台建设方面
[platform] 全省{政府网站|item}由{411家|comparison}集约到{289家|platform}，政府信息公开专栏改版{验收合格率|item}{98.6%|rate}；
+[platform] “冀政发布”微博、微信、头条{三个|platform}{账号|item}总{订阅|item}{3,420万|traffic}，年{阅读|item}{27亿次|traffic}；
+[platform] 设置{政务公开专区|item}{2,386个|access_point}，其中乡镇（街道）{2,174个|access_point}，承县、滦阳县借助“冀农通”喇叭把政策送到田间。
[supervision] （五）监督保障方面
[supervision] 把政务公开纳入省政府对市、部门综合考核，{分值|item}不低于{4%|rate|qualifier=at_least}，对{4个|supervision}{市|item}、{6个|supervision}{部门|item}约谈提醒，通报政府网站、政务新媒体{不合格单位|item}{38家|supervision}；
+[training] 《条例》学习培训覆盖到乡，省级主办{6期|training}、市县主办{1,480期|training}，共培训{14.2万人次|trainee}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 被申请行政复议{1,973件|review|item=}，{结果维持|item}{1,286件|review}、{结果纠正|item}{231件|review}、{其他结果|item}{364件|review}、{尚未审结|item}{92件|review}；
+[dispute] 被提起行政诉讼{1,240件|litigation|item=}，其中{结果纠正|item}{128件|litigation}，占{10.3%|rate}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是疫情初期个别县发布口径不一；
+[plan] 已通过统一发布模板、统一发布出口解决。
+[problem] 二是公开与保密的界限把握不准，该公开的不敢公开。
+[plan] 已编印《{政府信息公开一百问|item}》{3万册|document.other}发放到县乡。
+[problem] 三是依申请公开纠错率、败诉率偏高，基层法制审核力量弱。
+[plan] 2021年将推动县级政府普遍聘请法律顾问参与答复审核，组织败诉案件剖析。
[other] 六、其他需要报告的事项
[other] 平澜新区数据单独统计，未计入所在市。
---
# id: z1-025  year: 2022  issuer: 中锦县人民政府
[title] 中锦县人民政府2022年政府信息公开工作年度报告
[overview] 一、总体情况
[preamble] 中锦县人民政府办公室依照《中华人民共和国政府信息公开条例》（国务院令第711号）编写本报告，数据起止时间为2022年1月1日至12月31日。
[proactive] （一）主动公开方面。
+[proactive] 2022年，中锦县围绕发展、改革、民生、安全四篇文章，网站、微信、微博、短视频多平台联动，一年发布情况如下。
+[proactive] 县政府网站刊发文件、项目、领导活动等{25,316条|disclosure.website}（审批、交易、投资等专业平台的数据未计入）；
+[proactive] 政务微信推送{2,187条|disclosure.wechat}，以安全提醒、便民信息为主；
+[proactive] {抖音号|item}上传视频{451条|disclosure.other_channel}，{观看|item}{812万余人次|traffic}；
+[proactive] 政务微博更新{1,864条|disclosure.weibo}，{观看|item}{131万余人次|traffic}。
+[proactive] 上述内容登上{央媒|item}{46条|disclosure.other_channel}、{省媒|item}{352条|disclosure.other_channel}、{市媒|item}{317条|disclosure.other_channel}。
+[proactive] 记者跑会480余场、跟项目158个，向“锦上云”客户端和“中锦微讯”公众号供{稿|item}{1.9万余条|disclosure.category}，{阅览|item}{2,100余万人次|traffic}。
[response] {领导信箱来信|item}{126件|inquiry}、{12345热线工单|item}{8,644件|inquiry}、{代表建议|item}{119件|proposal}、{委员提案|item}{148件|proposal}均已办理，在线访谈{9次|interview}，{民意征集|item}{17期|other}，发布回应{121条|response}。
[interpretation] 重要文件做到有文必解，解读信息{16条|interpretation}，{解读率|item}{100%|rate}。
[application] （二）依申请公开方面。
+[application] 修订办理规程，收件、审核、办理、答复、归档各环节的时限和文书写得更清楚，并把乡镇经办人请到县里手把手教。
+[application] 2022年，全县共收到{政府信息公开申请|item}{45件|application.received}，上年结转{1件|application.carried_in}，全年依法办结{44件|application.closed}，结转{2件|application.carried_out}，比上年减少{6件|comparison}。
+[application] 予以公开{17件|application.granted}，部分公开{5件|application.partial}，{不予公开|item}的{4件|application.refused|item=}中{属于三类内部事务信息|item}{1件|application.refused}、{属于四类过程性信息|item}{3件|application.refused}，无法提供{13件|application.unavailable|item=}，{重复申请|item}{2件|application.not_processed}，申请人{逾期不补正|item}{3件|application.other}。
+[dispute] 全年因政府信息公开引起行政复议{3件|review|item=}，{结果维持|item}{3件|review}，无{行政诉讼|litigation=0}。
[mechanism] （三）政府信息管理方面。
+[mechanism] 拿不准的信息，由县委保密办、县司法局、县政府办公室三方联审，全年审定{疑难信息|item}{31条|other}；
+[mechanism] 全面清理县政府及县政府办公室行政规范性文件，{保留|item}{42件|document.normative}、{修改|item}{2件|document.normative}、{废止|item}{11件|document.normative}。
[platform] （四）平台建设方面。
+[platform] 县政府网站对{政府信息公开专栏|item}{58个|platform}（{县级部门|item}{36个|platform}、{乡镇|item}{22个|platform}）逐一规范，全县{政务新媒体|item}{67个|platform}中关停{14个|platform|item=政务新媒体}、整改{5个|platform|item=政务新媒体}。
+[platform] 仓山坝镇、龙台井镇分别在柑橘产业园和商会设立政务公开点{1个|access_point}，老百姓办完事随手就能查。
[supervision] （五）监督保障方面。
+[supervision] 县政府督查室、县政务公开办按季{检查|item}{4次|supervision}，每次向乡镇、部门“一对一”反馈{问题清单|item}，累计{207份|supervision}；
+[supervision] 将政务公开列入年度目标绩效，扣分的{单位|item}{9个|supervision}；
+[training] 以会代训{3次|training}、{310余人次|trainee}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 2022年，我县政府信息公开工作还存在一些不足：一是部分单位信息发布重数量轻质量，{动态信息|item}占{76%|rate}；
+[problem] 二是政策解读形式单一，文字解读居多；
+[problem] 三是乡镇依申请公开办理人员业务生疏。
[plan] 改进情况：去年“栏目更新不及时”问题，通过“红黄蓝”提示已得到解决，{超期栏目|item}由{23个|comparison}下降为{零|other}；
+[plan] 对今年的不足，将压减动态类信息考核权重，增加图解、视频解读比重，组织乡镇人员到县政务公开办跟班学习。
[other] 六、其他需要报告的事项
[fee] 本年度收取信息处理费{0元|fee}，无其他报告事项。
---
# id: z1-026  year: 2021  issuer: 桐舒市人民政府
[title] 桐舒市2021年政府信息公开工作年度报告
[title] 发布时间：2022-02-10 信息来源：桐舒市人民政府 阅读次数： 字体：【大 中 小】
[preamble] 桐舒市人民政府办公室按照国办公开办函〔2021〕30号文件规定的格式撰写本报告，可在市政府网站下载。
+[preamble] 如有疑问，请与桐舒市人民政府办公室政务公开办联系（地址：桐舒市文华大道27号，电话：0556-6130471，邮编：231412）。
[overview] 一、总体情况
[overview] 2021年，桐舒市以提升公开质量为主线，内容做深、形式做活、基层做实，在省、市组织的历次测评中成绩稳中有进。
[proactive] （一）主动公开政府信息情况
[proactive] 2021年，基础信息随变随更，重点领域分栏集中，全年公开政府信息{22,460条|disclosure.total}。
+[key_area] 从“九五”到“十四五”的{规划纲要|item}{6部|disclosure.key_area}一栏看全，{84家|disclosure.key_area|item=财政信息}单位预决算、“三公”经费等{财政信息|item}按期晒出，{惠农资金发放信息|item}{3,120条|disclosure.key_area}到村到户；
+[key_area] {监管规则、标准|item}汇集{44条|disclosure.key_area}，{疫情防控信息|item}随疫情变化随时发布，计{358条|disclosure.key_area}。
+[interpretation] 发布政策解读{583条|interpretation}，按形式分，文字{447条|interpretation}，媒体{34条|interpretation}，图片{92条|interpretation}，视频{10条|interpretation}；
+[response] 主动发声{1,385条|response}，答复{网友互动|item}约{3,100条|inquiry}。
+[mechanism] 基层政务公开标准化规范化专区纳入26个试点领域，12个镇、3个街道的目录与县级目录实现“同级同类同标”，{村（社区）公开目录|item}编制{220份|document.other}。
[application] （二）依申请公开办理情况
[application] 2021年，全市共受理政府信息公开申请{64件|application.received}，其中{市政府本级|item}{21件|application.breakdown}，{市直部门|item}{29件|application.breakdown}，{镇（街道）|item}{14件|application.breakdown}，均已在规定时限内办结并答复。
+[application] 全面升级依申请公开办理系统，申请的受理、转办、答复、送达全程网上留痕，申请人可凭查询码查看进度，受到好评。
+[dispute] 因政府信息公开被复议{4件|review|item=}，{结果纠正|item}{1件|review}，{维持|item}{3件|review}；
+[dispute] 无{败诉|litigation=0|item=诉讼}的{诉讼|item}案件。
[mechanism] （三）政府信息管理情况
[mechanism] 规范行政规范性文件的制定、公布和清理，2021年市政府及市政府办公室制发{行政规范性文件|item}{8件|document.normative}，{废止|item}{5件|document.normative}，按“三统一”要求集中公开{现行有效|item}的{47件|document.normative}。
+[mechanism] 开展栏目信息“清零”行动，解决{空白栏目|item}{19个|other}，归并重复{信息|item}{1,640条|other}。
[platform] （四）政府信息公开平台建设
[platform] 市政府网站完成适老化及无障碍改造，信息公开网{浏览量|item}{516万次|traffic}；
+[platform] “桐舒政务”微信公众号入选全省县级政务新媒体影响力榜，{粉丝|item}{11.8万|traffic}；
+[proactive] 全年发布{1,926条|disclosure.wechat}，{原创率|item}{43%|rate}。
+[platform] 建成政务公开专区{16个|access_point}，其中市政务服务中心{1个|access_point}、镇（街道）{15个|access_point}，提供信息查询、信息公开申请、办事咨询答复等服务。
[supervision] （五）监督保障情况
[organization] 市政务公开领导小组由市长任组长，定期听取汇报，市政府办公室下设政务公开办，配备{5人|staff.total}。
+[supervision] 坚持月监测、季测评、年考核，发布{测评通报|item}{4期|supervision}，下发{问题交办单|item}{136份|supervision}，{问题整改率|item}{99.3%|rate}，约谈{排名末位单位|item}{2家|supervision}。
+[training] 举办全市业务培训会{2次|training}，小班研讨{9次|training}，参训{420人次|trainee}；
+[training] 第三方机构到镇（街道）上门培训{15场|training}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 2021年，我市政府信息公开工作在省、市测评中位次前移，但仍存在问题，主要体现在：一是公开内容精准度有待提高，群众想看的与部门所发的不完全一致；
+[problem] 二是解读形式虽有丰富，{视频解读|item}仅占{1.7%|rate}；
+[problem] 三是镇级人员变动频繁，全年更换{信息员|item}{27人|other}。
[plan] 改进措施：一是开展“群众点题、部门公开”，已收集{点题|item}{93个|inquiry}；
+[plan] 二是采购专业团队制作视频解读；
+[plan] 三是建立信息员AB角制度，实行先培训后上岗。
[other] 六、其他需要报告的事项
[other] 其他有关政务公开资料可参见桐舒市人民政府信息公开网。
