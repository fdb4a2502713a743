# id: y9-021  year: 2020  issuer: 沅东县桃坪乡人民政府
[title] 桃坪乡2020年政府信息公开工作年度报告
[title] 发布机构：桃坪乡 信息时效期：2025-01-18
[overview] 一、总体情况
[overview] 2020年，我乡在县委、县政府的坚强领导下，坚持以人民为中心的发展思想，把政务公开作为推进基层治理现代化的重要抓手，做了大量扎实有效的工作。
+[proactive] 凡是与群众利益密切相关的、群众想了解的事项，除涉密的外，全部通过公开栏、广播、微信群、网站、会议等形式公之于众，增强了工作的透明度，也减少了不必要的误会。
+[mechanism] 进一步规范公开的程序，先由主办单位提出，再由分管领导审核，重大事项提交党委会研究，确保公开的信息准确权威。
+[organization] 乡党委书记亲自调度，班子成员分工包抓，形成了横到边、纵到底的工作网络。
[proactive] 二、主动公开政府信息情况
[proactive] 2020年度主动公开政府信息{178条|disclosure.total}。
+[proactive] 按公开的内容划分：{组织人事|item}{9条|disclosure.category}；
+[proactive] {财务信息|item}{24条|disclosure.category}；
+[proactive] {政策宣传|item}{61条|disclosure.category}；
+[proactive] {工作动态|item}{84条|disclosure.category}。
+[proactive] 按公开的形式划分：网站{59条|disclosure.website}，微信公众号{71条|disclosure.wechat}，{公开栏|item}{48条|disclosure.other_channel}。
[key_area] 重点公开了以下信息：疫情防控期间，通告、温馨提示和慰问名单；
+[key_area] 脱贫攻坚收官之年，贫困户产业扶持、住房安全、饮水安全、就业务工四项情况；
+[key_area] 防汛救灾，转移安置点、联系人和救灾款物发放明细；
+[key_area] 林权、土地流转，合同文本和流转价格。
+[proactive] 上述信息多数在村一级公开，乡政府网页仅作摘要，未作数量统计。
[application] 三、收到和处理政府信息公开申请情况
[application] 没有人向我乡提出过{申请|application.received=0}，也没有{结转|application.carried_in=0}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 无{行政复议|review=0}、{行政诉讼|litigation=0}，信访中涉及信息公开的{2件|complaint}，经调查系村组长未及时公开救灾物资明细，已责令公开并向群众道歉。
[problem] 五、存在的主要问题及改进情况
[problem] 通过对一年来工作的认真梳理和深刻反思，我乡的信息公开工作存在问题集中在三个方面：第一个是认识问题，一些村干部觉得公开了就没有权威，习惯于“我知道就行，你不用问”；
+[problem] 第二个是能力问题，乡上负责公开的同志刚参加工作不久，对政策不熟、对乡情不清，起草出来的东西照抄照搬；
+[problem] 第三个是机制问题，公开多少、好坏没有一个客观的衡量办法，考核打分全凭印象。
[plan] 我们将对症下药，一手抓教育、一手抓制度，把信息公开列为村干部任职培训的必修课，
[plan] 请群众代表每季度给公开栏打分，分数直接计入村级考核，促使村干部由“要我公开”变成“我要公开”。
+[plan] 同时，继续加强对年轻干部的传帮带。
[other] 六、其他需要报告的事项
[other] 我乡无其他需要报告的事项。
[signature] 桃坪乡人民政府
[signature] 2021.1.18
---
# id: y9-022  year: 2021  issuer: 滨江新区龙珠街道办事处
[title] 滨江新区龙珠街道办事处2021年政府信息公开工作年度报告
[preamble] 本报告由龙珠街道办事处编制,汇总了街道及所属事业单位的数据,未汇总社区数据,统计期限为2021年1月1日至2021年12月31日。
[overview] 一、总体情况
[overview] 2021年,街道认真贯彻落实《条例》,各项工作总体平稳。
[proactive] (一)主动公开
[proactive] 1.网站公开:在新区管委会网站公开信息 {183 条|disclosure.website},其中{工作动态|item} {102 条|disclosure.category}、{通知公告|item} {41 条|disclosure.category}、{政策法规|item} {9 条|disclosure.category}、{机构职能|item} {2 条|disclosure.category}、{财政信息|item} {13 条|disclosure.category}、{村务公开|item} {0 条|disclosure.category}、{其他|item} {16 条|disclosure.category};
[proactive] 2.新媒体公开:"龙珠之家"微信公众号发布 {311 篇|disclosure.wechat},{视频号|item}发布短视频 {27 条|disclosure.other_channel|item=视频号};
[proactive] 3.其他公开:{社区公示栏|item} {140 期|disclosure.other_channel},{居民大会|item} {22 次|disclosure.other_channel},印发{宣传资料|item} {8800 份|document.other}。
[application] (二)依申请公开
[application] 收到依申请公开 {4 件|application.received},较上年减少 {3 件|comparison},其中{企业|item} {2 件|application.breakdown}、{居民|item} {2 件|application.breakdown},予以公开的 {1 件|application.granted},{不属于本机关职责|item}的 {3 件|application.unavailable}。
+[application] 所有申请均在15个工作日内作出答复,没有{延期答复|application.closed=0}。
[mechanism] (三)政府信息管理
[mechanism] 严格区分信息的公开属性,合理确定公开范围,做好文件定密和信息发布的有机衔接,定期清理网上过期信息。
[platform] (四)平台建设
[platform] 微信公众号{关注人数|item} {6300 人|traffic},开通"我要建言"、"接诉即办"、"随手拍"等{互动栏目|item} {三个|platform},收到{建言|item} {92 条|inquiry}。
[supervision] (五)监督保障
[supervision] 结合效能建设,将信息公开列入作风建设督查内容,街道效能办{督查|item} {4 次|supervision},发出{督办单|item} {6 份|supervision},均已回复。
[organization] 配备政务公开专员 {1 名|staff.total},参加了新区的岗前学习。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 本年度没有{行政复议|review=0}、{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] (一)主要问题:1.政策咨询的引导不足,居民分不清哪些事归街道管、哪些事归部门管;
+[problem] 2.主动公开的政策解读形式单一。
[plan] (二)改进措施:1.编制"龙珠街道办事指引图",按居民生活场景列出"找谁办、怎么办";
+[plan] 2.学习先进街道经验,增加视频解读、现场解读。
[other] 六、其他需要报告的事项
[other] 无。
---
# id: y9-023  year: 2019  issuer: 长乐岭县双河口镇人民政府
[title] 双河口镇2019年度政府信息公开工作报告
[preamble] 本报告依据《中华人民共和国政府信息公开条例》第四十九条编写，报告共九个部分，数据统计至2019年12月31日。
[overview] 一、工作综述
[overview] 双河口镇地处三县交界，信息公开基础薄弱，2019年在县政府信息公开办的督促帮助下有了一定改观。
[organization] 二、领导机构与人员
[organization] 镇长为第一责任人，分管副镇长为直接责任人，办公室设党政办。
+[organization] 全镇从事信息公开的工作人员{28人|staff.total}，分布在镇机关和各村（居），没有{专职人员|staff.fulltime=0}。
[mechanism] 三、制度与目录
[mechanism] 对《双河口镇政府信息公开目录》进行了重新编排，删除{失效目录|item}{14项|other}，增加{目录|item}{9项|other}，修改{目录|item}{22项|other}，形成一个上下衔接的目录体系。
[proactive] 四、主动公开信息
[proactive] 全年公开{116条|disclosure.total}。
+[proactive] 在这{116条|disclosure.total}信息中，由县政府网站公开的有{63条|disclosure.website}，由{镇、村两级公开栏|item}公开的有{53条|disclosure.other_channel}。
+[proactive] 网站公开的信息分布于“{领导信息|item}”{4条|disclosure.category}、“{政府文件|item}”{6条|disclosure.category}、“{乡镇动态|item}”{47条|disclosure.category}和“{其它|item}”{6条|disclosure.category}等栏目。
[key_area] 五、重点领域
[key_area] 镇党委认为信息公开的重点在群众最关心的地方，2019年着重公开了扶贫、低保、农村危改、土地增减挂钩、环保督察整改、工程招投标六个方面的信息，公开的层次逐步由政策公开向结果公开、过程公开延伸。
+[key_area] 在扶贫领域推行“阳光账本”，账本挂在村委会的墙上，收入在左、支出在右，每月由驻村第一书记核对签字，村民有不清楚的，当场可以翻到原始单据，群众满意度大幅提升。
+[key_area] 在低保领域，实行近亲属备案公示，凡村干部的近亲属享受低保的单独列出来接受监督，全镇先后公示{近亲属享受低保情况|item}{3次|disclosure.key_area}。
+[key_area] 在增减挂钩领域，拆旧复垦的补偿标准、面积、验收结果全部张贴到户。
[application] 六、依申请公开
[application] 当年没有收到{申请|application.received=0}，公开指南中对申请的方式、条件和救济渠道作了说明。
[dispute] 七、监督救济
[dispute] 没有发生{复议|review=0}、{诉讼|litigation=0}、{申诉|complaint=0}。
+[supervision] 县纪委派驻组来镇{检查|item}{1次|supervision}，未发现违规公开的问题。
[problem] 八、问题与对策
[problem] 问题主要是：公开栏内容与群众口味不符；
+[problem] 目录重编后，部分信息归类不准；
+[problem] 有几个村离镇远、网络差，信息报送滞后。
+[plan] 对策：对归类不准的信息重新归类；
+[plan] 边远村允许电话报送，由党政办代为录入。
[fee] 九、收费情况
[fee] 没有收取任何{费用|fee=0}。
---
# id: y9-024  year: 2023  issuer: 阳曲湾县双塔镇人民政府
[title] 双塔镇人民政府2023年度政府信息公开工作年度报告
[preamble] 根据《条例》和国务院办公厅政府信息公开办公室有关要求，特编制本报告。
[overview] 一、总体情况
[overview] （一）总体概述
[overview] 2023年，双塔镇统筹安排，狠抓落实，对照年度政务公开工作要点，较好地完成了各项任务。
[proactive] （二）主动公开情况
[proactive] 1.数量与渠道。
+[proactive] 在县政府门户网站公开信息{206条|disclosure.website}，信息种类如下：一是{机构类|item}{8条|disclosure.category}；
+[proactive] 二是{工作类|item}{120条|disclosure.category}；
+[proactive] 三是{财政类|item}{12条|disclosure.category}；
+[proactive] 四是{服务类|item}{66条|disclosure.category}。
+[proactive] 借助“村村享”广播、电子屏和微信群发布临时性通知，不计入上述数据。
[proactive] 2.监测与督促。
+[proactive] 安排专人监测栏目更新情况，对即将超期的栏目提前三天提醒，全年发出{提醒|item}{41次|supervision}。
[application] （三）依申请公开
[application] 收到申请{2件|application.received}，均予以公开，群众对答复无异议。
[mechanism] （四）政府信息管理
[mechanism] 开展政府信息公开自查，检查内容、格式、标题的规范性，对不规范的{9条|other}进行了更正。
[response] 在回应关切方面，针对“供水水压低”“公交不进村”等问题，党委班子带头走访，与供水公司、公交公司协商，答复通过微信群公开，做到问题不解决不罢休。
+[response] 处置涉镇舆情{3起|response}，均妥善处置，全年没有形成{重大舆情|response=0}。
[platform] （五）平台建设
[platform] 完善了镇便民服务中心政务公开专区，实行周一至周日均有人值守的制度。
[supervision] （六）监督保障
[training] 举办镇村干部政务公开培训{2期|training}，培训{83人|trainee}；
+[supervision] 政务公开工作在县级考核中名列第二。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[problem] 五、存在的主要问题及改进情况
[problem] 2023年我镇在上级考核中暴露出来的问题有：政策文件公开不及时，涉企政策信息更新慢，信息公开栏目个别内容与栏目名称不对应。
[plan] 已完成的整改：对栏目内容逐条核对、移位，把涉企政策按行业分类，设在首页显眼处。
[plan] 尚在推进的整改：与县级部门建立共享机制，政策文件在部门网站公开的同时链接到我镇。
[other] 六、其他需要报告的事项
[other] 暂无。
---
# id: y9-025  year: 2024  issuer: 崇义湾县大围子乡
[title] 大围子乡2024年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 2024年，大围子乡紧扣乡村全面振兴，坚持真公开、公开真，用群众的口碑检验公开的成效。
[proactive] （一）主动公开。
+[proactive] 在县政府网站公开信息{71条|disclosure.website}，在微信公众号公开信息{134条|disclosure.wechat}，在{村务公开栏|item}公开信息{318条|disclosure.other_channel}，三项共计{523条|disclosure.total}。
+[interpretation] 同步解读政策{6件|interpretation}，由乡干部与村民代表一起拍摄“田坎上的政策课”。
+[response] 乡长接待日每月一次，全年接待{来访群众|item}{49批次|inquiry}，能公开答复的都在公开栏答复。
[application] （二）依申请公开。
+[application] 收到县政务公开办转来的申请{1件|application.received}，系{咨询土地政策|item}，作不予处理{1件|application.not_processed}，另以电话方式向当事人作了解释。
[mechanism] （三）信息管理。
+[mechanism] 坚持信息发布有据可依、有源可查，凡公开内容需留存底稿。
[platform] （四）平台建设。
+[platform] 村级公开栏实行“五统一”，即统一制作、统一位置、统一栏目、统一内容、统一时间，全乡共有公开栏{17块|bulletin_board}。
[supervision] （五）监督保障。
+[supervision] 乡人大主席团把政务公开列为专题评议内容，代表评议的结果为满意等次，没有因公开问题被{问责|supervision=0}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 没有{行政复议|review=0}，也没有{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 我乡的短板是公开队伍不稳、公开工具不新、公开效果不明，尤其是乡里的年轻干部每年都有被借调、考走的，真正在岗的不足{两名|staff.total}，许多工作只能靠临时安排；
+[problem] 公开的效果也缺少评价，发布以后有没有人看、看了有没有用，谁也说不清楚。
[plan] 我乡将向县里申请增派人手；
+[plan] 在村里聘请退休教师、老党员当公开义务员，帮老人读公示、答疑问，并收集群众的反映；
+[plan] 使用县里统一推广的小程序，用数据看效果。
[other] 六、其他需要报告的事项
[fee] 依申请提供政府信息未收取{信息处理费|fee=0}，亦无{减免|fee=0}。
